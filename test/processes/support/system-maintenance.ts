import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { CommandResult } from './engine-maintenance.js';

/** Runs `npm run backup`, `restore` or `backup:check`, as an administrator does, on the system in `dataDir`. */
export async function systemMaintenance(dataDir: string, ...words: string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, ['dist/start/backup/cli.js', ...words], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
