import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EngineProgram } from './support/engine-program.js';

const dataDir = mkdtempSync(join(tmpdir(), 'engine-sync-'));
const syncs = join(dataDir, 'syncs.txt');
const preload = pathToFileURL(resolve('test/processes/support/write-syncs-down.js'));
const engine = new EngineProgram(dataDir, {
  env: { NODE_OPTIONS: `--import ${preload.href}`, SYNCS: syncs },
});

afterAll(async () => {
  await engine.end('SIGKILL');
  rmSync(dataDir, { recursive: true });
});

it('each acknowledgement of the running program comes after a sync of its write-ahead log by the operating system', async () => {
  writeFileSync(syncs, '');
  const address = await engine.start();
  const synced = () => readFileSync(syncs, 'utf8').split('\n').slice(0, -1);
  const publish = (correlationKey: string) =>
    fetch(`${address}/v2/messages/publication`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'go', correlationKey, timeToLive: 600_000 }),
    });

  for (let number = 1; number <= 20; number += 1) {
    const before = synced().length;
    expect((await publish(String(number))).status).toBe(200);
    expect(synced().length).toBeGreaterThan(before);
  }

  const wal = String(statSync(join(dataDir, 'engine', 'engine.db-wal')).ino);
  expect(new Set(synced())).toEqual(new Set([wal]));
});
