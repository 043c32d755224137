import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineProgram } from './support/engine-program.js';

/** Who may write everywhere would not notice a read-only folder, so then the engine runs as nobody. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

it('a folder that cannot be written is refused in words, with the folder', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'engine-read-only-'));
  const engine = new EngineProgram(dataDir, nobody);
  if (nobody !== undefined) chownSync(dataDir, nobody, nobody);
  await engine.start();
  await engine.end('SIGTERM');
  chmodSync(join(dataDir, 'engine'), 0o500);

  try {
    await expect(engine.start()).rejects.toThrow(/Expected .+ to be writable/);
  } finally {
    await engine.end('SIGKILL');
    chmodSync(join(dataDir, 'engine'), 0o700);
    rmSync(dataDir, { recursive: true });
  }
});
