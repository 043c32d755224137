import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../engine/engine.js';
import { projections } from '../../engine/projections/projections.js';
import { type DataOnDisk, readData, replayData } from '../engine/support/data-on-disk.js';
import { contentOf, expectNoOrphans } from '../engine/support/expect-sound.js';
import { DAY, FakeClock } from '../engine/support/fake-clock.js';
import { bundleEngine } from './support/bundle-engine.js';
import { EngineProgram } from './support/engine-program.js';
import { HistoryLoad } from './support/history-load.js';
import { killOften } from './support/kill-often.js';

const kills = 60;
const timeToLive = 30 * DAY;

describe(`the engine is killed ${kills} times while history leaves its disk`, () => {
  let dataDir: string;
  let bundle: string;
  let engine: EngineProgram | undefined;
  let data: DataOnDisk;
  let bytes: string;
  const load = new HistoryLoad();

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'engine-kill-'));
    const { folder, program } = await bundleEngine();
    bundle = folder;
    engine = new EngineProgram(dataDir, { program, env: { ENGINE_HISTORY_TTL: 'P30D' } });
    load.client.goOnAt(await engine.start());
    await load.deploy();
    await killOften(engine, load, { kills, mostAnswers: 36 });
    await load.finish();
    await engine.end('SIGKILL');
    await letTheRestLeave(join(dataDir, 'engine'));
    data = readData(join(dataDir, 'engine'));
    bytes = bytesOf(join(dataDir, 'engine'));
  }, 600_000);

  afterAll(async () => {
    await engine?.end('SIGKILL');
    for (const folder of [dataDir, bundle]) await rm(folder, { recursive: true, force: true });
  });

  const isGone = ({ mark }: { mark: string }) => !bytes.includes(mark);

  it('and much was about to leave', () => {
    expect(load.deletionsBrokenOff).toBeGreaterThan(kills / 6);
    expect(deleted(load).length).toBeGreaterThan(3);
    expect(old(load).length).toBeGreaterThan(10);
    expect(young(load).length).toBeGreaterThan(10);
  });

  it('no byte is left of what was deleted', () => {
    expect(deleted(load).filter((instance) => !isGone(instance))).toEqual([]);
  });

  it('no byte is left of what ended long enough ago', () => {
    expect(old(load).filter((instance) => !isGone(instance))).toEqual([]);
  });

  it('whole is what was created and neither deleted nor old', () => {
    const created = new Set(keysOf(data, 'processInstanceCreated'));
    const completed = new Set(keysOf(data, 'processInstanceCompleted'));
    const found = new Set(foundIn(data));
    for (const instance of young(load)) {
      const key = instance.key!;
      expect([created.has(key), completed.has(key), found.has(key)]).toEqual([true, true, true]);
      expect(isGone(instance)).toBe(false);
    }
  });

  it('no job was completed twice', () => {
    expect(new Set(load.completedJobs).size).toBe(load.completedJobs.length);
  });

  it('nothing is orphaned, and state and search tables are what the log alone gives', () => {
    const replayed = replayData(join(dataDir, 'engine'));
    expectNoOrphans({ state: data.state, defects: [] });
    expect([...data.state.processInstances.values()]).toEqual([]);
    expect(contentOf(data.state)).toEqual(contentOf(replayed.state));
    expect(data.searchTables).toEqual(replayed.searchTables);
  });
});

// helpers

/** Asked of the engine itself, which says when nothing is left to do. Its clock stands where the clients left it. */
async function letTheRestLeave(dataDir: string): Promise<void> {
  const defects: unknown[] = [];
  const engine = await openEngine({
    dataDir,
    systemClock: new FakeClock(),
    projections,
    historyTimeToLive: 'P30D',
    onDefect: (error) => defects.push(error),
  });
  await engine.idle();
  await engine.close();
  expect(defects).toEqual([]);
}

function bytesOf(dataDir: string): string {
  const files = ['engine.db', 'engine.db-wal'].map((name) => join(dataDir, name)).filter(existsSync);
  return files.map((file) => readFileSync(file, 'latin1')).join();
}

function deleted({ instances }: HistoryLoad) {
  return instances.filter(({ deletion }) => deletion === 'acknowledged');
}

/** Whose time is surely over, and whom nobody deleted. */
function old({ instances, time }: HistoryLoad) {
  return instances.filter(
    ({ endedBy, deletion }) => deletion === 'none' && endedBy !== null && endedBy + timeToLive <= time.from,
  );
}

/** Whose time is surely not over. */
function young({ instances, time }: HistoryLoad) {
  return instances.filter(
    ({ key, endsFrom, deletion }) =>
      deletion === 'none' && key !== null && endsFrom !== null && endsFrom + timeToLive > time.until,
  );
}

function keysOf(data: DataOnDisk, type: 'processInstanceCreated' | 'processInstanceCompleted'): string[] {
  return data.events.flatMap((event) => (event.type === type ? [event.processInstanceKey] : []));
}

function foundIn({ searchTables }: DataOnDisk): string[] {
  return searchTables['search_process_instances']!.map((row) =>
    String((JSON.parse(String(row)) as number[])[0]),
  );
}
