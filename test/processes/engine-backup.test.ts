import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readData, replayData } from '../engine/support/data-on-disk.js';
import { contentOf } from '../engine/support/expect-sound.js';
import { knock } from '../../engine/maintenance/knock.js';
import { EngineLoad } from './support/engine-load.js';
import { engineMaintenance } from './support/engine-maintenance.js';
import { EngineProgram } from './support/engine-program.js';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-backup-'));
  folders.push(folder);
  return folder;
};

/** An engine that was backed up while it worked: its folder, its backup, and what it had said yes to before. */
const dataDir = newFolder();
const target = newFolder();
const engine = new EngineProgram(dataDir);
const load = new EngineLoad();
let backup: string;
let createdBefore: string[];
let createdDuring: number;

beforeAll(async () => {
  load.client.goOnAt(await engine.start());
  await load.deploy();
  const life = load.untilItFails();
  while (load.created.length < 20) await new Promise((resolve) => setTimeout(resolve, 10));
  createdBefore = [...load.created];
  const { code, output } = await engineMaintenance(dataDir, 'backup', target);
  createdDuring = load.created.length - createdBefore.length;
  expect([code, output]).toEqual([0, expect.stringContaining('verified and on disk')]);
  backup = join(target, readdirSync(target)[0]!);
  await engine.end('SIGKILL');
  await life;
}, 60_000);

afterAll(async () => {
  await engine.end('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('a backup of a running engine', () => {
  it('was made while commands went on', () => {
    expect(createdDuring).toBeGreaterThan(5);
  });

  it('is one database file and a manifest, for its owner alone', () => {
    expect(readdirSync(backup).sort()).toEqual(['engine.db', 'manifest.json']);
    for (const name of readdirSync(backup)) expect(statSync(join(backup, name)).mode & 0o777).toBe(0o600);
    expect(statSync(backup).mode & 0o777).toBe(0o700);
  });

  it('holds all that was acknowledged before it began, and is what its log says', () => {
    const data = readData(backup);
    const instances = new Set(
      data.events.flatMap((event) =>
        event.type === 'processInstanceCreated' ? [event.processInstanceKey as string] : [],
      ),
    );
    expect(createdBefore.filter((key) => !instances.has(key))).toEqual([]);
    const replayed = replayData(backup);
    expect(contentOf(data.state)).toEqual(contentOf(replayed.state));
    expect(data.searchTables).toEqual(replayed.searchTables);
  });

  it('is put back in an empty folder, and the engine goes on from it', async () => {
    const restored = newFolder();
    expect(await engineMaintenance(restored, 'restore', backup)).toMatchObject({ code: 0 });
    const again = new EngineProgram(restored);
    const work = new EngineLoad();
    work.client.goOnAt(await again.start());
    await work.finish();
    await again.end('SIGTERM');

    const { state } = readData(join(restored, 'engine'));
    expect([...state.processInstances.values()]).toEqual([]);
  });
});

describe('a restore', () => {
  const copyOfBackup = () => {
    const copy = join(newFolder(), 'engine-copy');
    cpSync(backup, copy, { recursive: true });
    return copy;
  };

  it('over data is refused, and with --replace keeps that data', async () => {
    const full = newFolder();
    cpSync(backup, join(full, 'engine'), { recursive: true });
    const old = new EngineProgram(full);
    const work = new EngineLoad(await old.start());
    await work.deploy();
    await old.end('SIGKILL');
    const before = contentOf(readData(join(full, 'engine')).state);

    const refused = await engineMaintenance(full, 'restore', backup);
    expect(refused).toEqual({ code: 1, output: expect.stringContaining('There is data already') });
    expect(contentOf(readData(join(full, 'engine')).state)).toEqual(before);

    expect(await engineMaintenance(full, 'restore', backup, '--replace')).toMatchObject({ code: 0 });
    const kept = readdirSync(full).find((name) => name.startsWith('engine.before-'));
    expect(contentOf(readData(join(full, kept!)).state)).toEqual(before);
    expect(contentOf(readData(join(full, 'engine')).state)).toEqual(contentOf(readData(backup).state));
  });

  it('of a backup with one changed byte is refused with the file, and nothing is put in place', async () => {
    const damaged = copyOfBackup();
    const bytes = readFileSync(join(damaged, 'engine.db'));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(damaged, 'engine.db'), bytes);
    const empty = newFolder();

    const { code, output } = await engineMaintenance(empty, 'restore', damaged);

    expect(code).toBe(1);
    expect(output).toMatch(/engine\.db is not as the backup wrote it/);
    expect(readdirSync(empty)).toEqual([]);
  });

  it('of an unfinished backup, or of something else, is refused', async () => {
    const unfinished = `${copyOfBackup()}.unfinished`;
    renameSync(unfinished.replace('.unfinished', ''), unfinished);
    const empty = newFolder();

    expect((await engineMaintenance(empty, 'restore', unfinished)).output).toMatch(/is unfinished/);
    expect((await engineMaintenance(empty, 'restore', newFolder())).output).toMatch(/is not a backup/);
    expect(readdirSync(empty)).toEqual([]);
  });

  it('under a running engine is refused, and an engine does not start during one', async () => {
    const folder = newFolder();
    const running = new EngineProgram(folder);
    await running.start();
    const { code, output } = await engineMaintenance(folder, 'restore', backup, '--replace');
    await running.end('SIGTERM');

    expect([code, output]).toEqual([1, expect.stringContaining('A program is running')]);
    mkdirSync(join(folder, 'engine.restoring'));
    await expect(running.start()).rejects.toThrow(/restore or repair is going on or was broken off/);
  });
});

describe('the door of a running engine', () => {
  it('is for its own user alone, and a copy whose engine is killed meanwhile is not taken for whole', async () => {
    const folder = newFolder();
    const running = new EngineProgram(folder);
    await running.start();
    expect(statSync(join(folder, 'engine', 'maintenance.sock')).mode & 0o777).toBe(0o600);

    const hold = await knock(join(folder, 'engine'));
    expect(hold!.held).toEqual(['engine.db']);
    await running.end('SIGKILL');

    await expect(hold!.cut()).rejects.toThrow(/stopped while its data was being copied/);
    expect(await knock(join(folder, 'engine'))).toBeNull();
    // What it left can be copied without it.
    expect(await engineMaintenance(folder, 'backup', newFolder())).toMatchObject({ code: 0 });
  });
});
