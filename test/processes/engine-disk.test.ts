import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readData, replayData } from '../engine/support/data-on-disk.js';
import { EngineLoad } from './support/engine-load.js';
import { EngineProgram } from './support/engine-program.js';

/** Who may write everywhere would not notice a read-only folder, so then the engine runs as nobody. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

it('a folder that cannot be written is refused in words, with the folder', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'engine-read-only-'));
  const engine = new EngineProgram(dataDir, nobody === undefined ? {} : { uid: nobody });
  if (nobody !== undefined) chownSync(dataDir, nobody, nobody);
  await engine.start();
  expect(await engine.end('SIGTERM')).toBe(0);
  chmodSync(join(dataDir, 'engine'), 0o500);

  try {
    await expect(engine.start()).rejects.toThrow(/Expected .+ to be writable/);
  } finally {
    await engine.end('SIGKILL');
    chmodSync(join(dataDir, 'engine'), 0o700);
    rmSync(dataDir, { recursive: true });
  }
});

it('a disk that takes no more is a 503 in words, loses nothing that was said yes to, and is gone on with when it does', async () => {
  // given an engine that may write files of 2 MB, as a disk that has so much room
  const dataDir = mkdtempSync(join(tmpdir(), 'engine-full-'));
  const engine = new EngineProgram(dataDir, { largestFile: 4_096 });
  const address = await engine.start();
  await new EngineLoad(address).deploy();
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${address}/v2/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const create = () =>
    ask('POST', 'process-instances', {
      processDefinitionId: 'load',
      variables: { id: 'a', text: 'x'.repeat(100_000) },
    });

  // when it is full
  let created = 0;
  let response = await create();
  for (; response.ok && created < 100; created += 1) response = await create();

  // then
  expect(created).toBeGreaterThan(0);
  expect([response.status, await response.json()]).toEqual([
    503,
    expect.objectContaining({
      title: 'RESOURCE_EXHAUSTED',
      detail: expect.stringMatching(/full or failing/),
    }),
  ]);
  expect((await ask('GET', 'status')).status).toBe(503);
  expect((await ask('POST', 'process-instances/search', {})).status).toBe(200);

  // when there is room again
  execFileSync('prlimit', ['--pid', String(engine.pid), '--fsize=unlimited']);

  // then
  expect((await ask('GET', 'status')).status).toBe(204);
  expect((await create()).status).toBe(200);
  await engine.end('SIGKILL');
  const data = readData(join(dataDir, 'engine'));
  expect(data.state.processInstances.size).toBe(created + 1);
  expect(data.searchTables).toEqual(replayData(join(dataDir, 'engine')).searchTables);
  rmSync(dataDir, { recursive: true });
});
