import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a maintenance command said and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  /** Standard output and standard error together. */
  readonly output: string;
}

/** Runs a maintenance command of the engine, as an administrator does, on the data in `dataDir`. */
export async function engineMaintenance(dataDir: string, ...words: string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, ['dist/engine/maintenance/cli.js', ...words], {
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
