import { parseArgs } from 'node:util';
import { readSettings } from '../../config/env.js';
import { isForReader } from '../is-for-reader.js';
import { verifyVerwerkingslog } from './verify-verwerkingslog.js';

// `npm run log:verify [-- --zegels <folder>]`. Ends with 0 when the log is whole, 1 when it could not be checked, 2 when
// something was found.

try {
  const { values } = parseArgs({ options: { zegels: { type: 'string' } } });
  const { regels, heel } = await verifyVerwerkingslog({
    settings: readSettings(),
    clock: { now: () => new Date() },
    zegelmap: values.zegels,
  });
  process.stdout.write(`${regels.join('\n')}\n`);
  process.exitCode = heel ? 0 : 2;
} catch (error) {
  if (!isForReader(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
