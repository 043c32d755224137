import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { running } from './running.js';
import { credentials } from './serving.js';

jest.setTimeout(30_000);

/** The shell blocks of the section on the REST API, as one script. */
function examples(): string {
  const [, section = ''] = readFileSync('engine/README.md', 'utf8').split('\n## REST API\n');
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');
}

it('the examples of the README work', async () => {
  const engine = await running();

  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', examples()], {
    cwd: mkdtempSync(join(tmpdir(), 'engine-readme-')),
    env: {
      PATH: process.env['PATH'],
      CAMUNDA_REST_ADDRESS: engine.address,
      CAMUNDA_BASIC_AUTH_USERNAME: credentials.username,
      CAMUNDA_BASIC_AUTH_PASSWORD: credentials.password,
    },
  });

  expect(stdout).toContain('"gatewayVersion":"8.8.0"');
  expect(stdout).toContain('"processDefinitionId":"controle","processDefinitionName":"controle"');
  expect(stdout).toContain('"state":"COMPLETED"');
  await engine.close();
});
