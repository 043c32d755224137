import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataOnDisk, readData, replayData } from '../engine/support/data-on-disk.js';
import { contentOf, expectNoOrphans } from '../engine/support/expect-sound.js';
import { bundleEngine } from './support/bundle-engine.js';
import { EngineLoad } from './support/engine-load.js';
import { EngineProgram } from './support/engine-program.js';
import { killOften } from './support/kill-often.js';

const kills = 140;

describe(`the engine is killed ${kills} times at random points under load`, () => {
  let dataDir: string;
  let bundle: string;
  let engine: EngineProgram | undefined;
  let data: DataOnDisk;
  const load = new EngineLoad();

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'engine-kill-'));
    const { folder, program } = await bundleEngine();
    bundle = folder;
    engine = new EngineProgram(dataDir, { program });
    load.client.goOnAt(await engine.start());
    await load.deploy();
    await killOften(engine, load, { kills, mostAnswers: 20 });
    await load.finish();
    await engine.end('SIGKILL');
    data = readData(join(dataDir, 'engine'));
  }, 600_000);

  afterAll(async () => {
    await engine?.end('SIGKILL');
    for (const folder of [dataDir, bundle]) await rm(folder, { recursive: true, force: true });
  });

  const eventsOf = <Type extends DataOnDisk['events'][number]['type']>(type: Type) =>
    data.events.filter((event): event is Extract<typeof event, { type: Type }> => event.type === type);

  it('and there was load', () => {
    expect(load.created.length).toBeGreaterThan(kills);
    expect(load.completedJobs.length).toBeGreaterThan(kills);
    expect(load.completedTasks.length).toBeGreaterThan(kills);
    expect(load.published.length).toBeGreaterThan(kills);
  });

  it('no acknowledged command was lost', () => {
    const lost = (acknowledged: readonly string[], kept: readonly string[]) => {
      const there = new Set(kept);
      return acknowledged.filter((key) => !there.has(key));
    };
    const instances = eventsOf('processInstanceCreated').map(({ processInstanceKey }) => processInstanceKey);
    const tasks = eventsOf('userTaskCompleted').map(({ userTaskKey }) => userTaskKey);
    const jobs = eventsOf('jobCompleted').map(({ jobKey }) => jobKey);
    const messages = eventsOf('messagePublished').map(({ correlationKey }) => correlationKey);
    expect(lost(load.created, instances)).toEqual([]);
    expect(lost(load.completedTasks, tasks)).toEqual([]);
    expect(
      lost(
        load.completedJobs.map(({ key }) => key),
        jobs,
      ),
    ).toEqual([]);
    expect(lost(load.published, messages)).toEqual([]);
  });

  it('the variables are those of the completion that was acknowledged', () => {
    const kept = new Map(eventsOf('variableCreated').map(({ name, value }) => [name, value]));
    for (const { key, mark } of load.completedJobs) expect(kept.get(`by${key}`)).toBe(mark);
  });

  it('nothing was done twice', () => {
    const twice = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice(load.completedJobs.map(({ key }) => key))).toEqual([]);
    expect(twice(load.completedTasks)).toEqual([]);
    expect(twice(load.published)).toEqual([]);
    expect(twice(eventsOf('jobCompleted').map(({ jobKey }) => jobKey))).toEqual([]);
    expect(twice(eventsOf('elementCompleted').map((event) => event.elementInstanceKey))).toEqual([]);
    expect(twice(eventsOf('elementActivated').map((event) => event.elementInstanceKey))).toEqual([]);
    expect(twice(eventsOf('messagePublished').map(({ correlationKey }) => correlationKey))).toEqual([]);
  });

  it('nothing is orphaned, and every instance came to its end', () => {
    expectNoOrphans({ state: data.state, defects: [] });
    expect([...data.state.processInstances.values()]).toEqual([]);
    expect(eventsOf('processInstanceCompleted')).toHaveLength(eventsOf('processInstanceCreated').length);
  });

  it('state and search tables are what the log alone gives', () => {
    const replayed = replayData(join(dataDir, 'engine'));
    expect(contentOf(data.state)).toEqual(contentOf(replayed.state));
    expect(Object.keys(replayed.searchTables).length).toBeGreaterThan(10);
    expect(data.searchTables).toEqual(replayed.searchTables);
  });
});
