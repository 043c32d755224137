import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { ProcessInstanceKey } from '../../../engine/keys.js';
import { projections } from '../../../engine/projections/projections.js';
import { callActivity, chain, end, model, serviceTask, start } from '../support/bpmn.js';
import { readData, replayData } from '../support/data-on-disk.js';
import { contentOf, expectNoOrphans } from '../support/expect-sound.js';
import { DAY, HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const timeToLive = 30 * DAY;
const options = { tables: projections, historyTimeToLive: 'P30D' };
const short = model('short', start(), serviceTask('work'), end(), chain('start', 'work', 'end'));
const calling = model(
  'calling',
  start(),
  callActivity('call', 'short'),
  end(),
  chain('start', 'call', 'end'),
);

type Action =
  | { readonly type: 'create'; readonly id: 'short' | 'calling' }
  | { readonly type: 'work' | 'delete' | 'stop' | 'kill' }
  | { readonly type: 'wait'; readonly days: number };

const anAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('create'), id: fc.constantFrom('short', 'calling') }),
  },
  { weight: 4, arbitrary: fc.constant({ type: 'work' }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('wait'), days: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('delete', 'stop', 'kill') }) },
);

/** What is known of an instance without looking into the engine. */
interface Known {
  readonly key: ProcessInstanceKey;
  /** A text that only its variables hold. */
  readonly mark: string;
  /** Epoch ms; null while it lives. */
  endedAt: number | null;
  isDeleted: boolean;
}

it('what lives answers as before, what ended stays its time, and nothing is left of what is old or deleted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAction, { minLength: 10, maxLength: 40 }), async (actions) => {
      const known: Known[] = [];
      let engine = await startEngine(options);
      await engine.deploy(short, calling);
      for (const action of actions) engine = await act(engine, known, action);
      await engine.engine.idle();

      expectAsKnown(engine, known);
      expectSound(engine);
      await expectLiveOnesToEnd(engine, known);
      await closeEngines();
    }),
    { numRuns: 12 },
  );
}, 120_000);

// helpers

/** Does it, to the engine and to what is known; gives the engine to go on with. */
async function act(engine: TestEngine, known: Known[], action: Action): Promise<TestEngine> {
  const { dataDir, clock } = engine;
  switch (action.type) {
    case 'create': {
      const mark = `mark-${known.length}-`;
      known.push({ key: await engine.create(action.id, { mark }), mark, endedAt: null, isDeleted: false });
      return engine;
    }
    case 'work': {
      const [job] = await engine.activate('work', { maxJobsToActivate: 1 });
      if (job === undefined) return engine;
      await engine.completeJob(job.jobKey);
      known.find(({ mark }) => mark === job.variables['mark'])!.endedAt = clock.now();
      return engine;
    }
    case 'delete': {
      const ended = known.find((one) => isToStay(one, clock.now()) && one.endedAt !== null);
      if (ended === undefined) return engine;
      await engine.execute({ type: 'deleteProcessInstance', processInstanceKey: ended.key });
      ended.isDeleted = true;
      return engine;
    }
    case 'wait':
      await engine.advance(action.days * DAY);
      return engine;
    case 'stop':
      await engine.stop();
      return startEngine({ ...options, dataDir, clock });
    case 'kill': {
      const copy = engine.copyOfDisk();
      await engine.dispose();
      return startEngine({ ...options, dataDir: copy, clock });
    }
  }
}

function isToStay({ endedAt, isDeleted }: Known, now: number): boolean {
  return !isDeleted && (endedAt === null || endedAt + timeToLive > now);
}

/** The engine looks once an hour. */
function isToBeGone({ endedAt, isDeleted }: Known, now: number): boolean {
  return isDeleted || (endedAt !== null && endedAt + timeToLive <= now - HOUR);
}

function expectAsKnown(engine: TestEngine, known: readonly Known[]): void {
  const now = engine.clock.now();
  const rows = everyRow(engine);
  const bytes = everyByte(engine);
  const states = statesFound(engine);
  for (const one of known) {
    if (isToStay(one, now)) {
      expect([one, states.get(one.key)]).toEqual([one, one.endedAt === null ? 'ACTIVE' : 'COMPLETED']);
      expect(bytes).toContain(one.mark);
    }
    if (isToBeGone(one, now)) {
      expect([one, rows.includes(one.key), bytes.includes(one.mark)]).toEqual([one, false, false]);
    }
  }
}

/** State and search tables are what the log alone gives, and nothing lives on of what ended. */
function expectSound(engine: TestEngine): void {
  const folder = engine.copyOfDisk();
  const data = readData(folder);
  const replayed = replayData(folder);
  expect(contentOf(data.state)).toEqual(contentOf(engine.state));
  expect(contentOf(replayed.state)).toEqual(contentOf(engine.state));
  expect(replayed.searchTables).toEqual(data.searchTables);
  expectNoOrphans(engine);
}

async function expectLiveOnesToEnd(engine: TestEngine, known: readonly Known[]): Promise<void> {
  const live = known.filter(({ endedAt }) => endedAt === null);
  await engine.advance(HOUR);
  const jobs = await engine.activate('work');
  expect(jobs.map(({ variables }) => variables['mark']).sort()).toEqual(live.map(({ mark }) => mark).sort());
  for (const { jobKey } of jobs) await engine.completeJob(jobKey);
  expect([...engine.state.processInstances.values()]).toEqual([]);
}

function statesFound(engine: TestEngine): Map<string, string> {
  const sql = 'SELECT process_instance_key, state FROM search_process_instances';
  const rows = engine.engine.read.database.prepare(sql).raw().all() as [number, string][];
  return new Map(rows.map(([key, state]) => [String(key), state]));
}

/** All that stands in any table, as text. */
function everyRow(engine: TestEngine): string {
  const { database } = engine.engine.read;
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").raw().all() as [
    string,
  ][];
  return JSON.stringify(names.map(([name]) => database.prepare(`SELECT * FROM "${name}"`).raw().all()));
}

function everyByte({ dataDir }: TestEngine): string {
  const files = ['engine.db', 'engine.db-wal'].map((name) => join(dataDir, name)).filter(existsSync);
  return files.map((file) => readFileSync(file, 'latin1')).join();
}
