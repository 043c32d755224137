import { projections } from '../../../engine/projections/projections.js';
import { DamagedDataError } from '../../../engine/storage/checksum.js';
import {
  callActivity,
  chain,
  definitions,
  end,
  exclusive,
  flow,
  message,
  messageStart,
  model,
  process,
  serviceTask,
  start,
  timerStart,
} from '../support/bpmn.js';
import { readData, replayData } from '../support/data-on-disk.js';
import { dmn } from '../support/dmn.js';
import { contentOf } from '../support/expect-sound.js';
import { DAY, FakeClock, HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const short = model('short', start(), serviceTask('work'), end(), chain('start', 'work', 'end'));
const calling = model(
  'calling',
  start(),
  callActivity('call', 'short'),
  end(),
  chain('start', 'call', 'end'),
);

const open = (options: Partial<Parameters<typeof startEngine>[0]> = {}) =>
  startEngine({ tables: projections, historyTimeToLive: 'P30D', ...options });

/** State and search tables are what the log alone gives. */
function expectReplayEqual(engine: TestEngine): void {
  const folder = engine.copyOfDisk();
  const data = readData(folder);
  const replayed = replayData(folder);
  expect(contentOf(data.state)).toEqual(contentOf(engine.state));
  expect(contentOf(replayed.state)).toEqual(contentOf(engine.state));
  expect(replayed.searchTables).toEqual(data.searchTables);
}

const query = (engine: TestEngine, sql: string) =>
  engine.engine.read.database.prepare(sql).raw().all() as unknown[][];

/** The histories that the log still holds events of. */
const kept = (engine: TestEngine) =>
  query(engine, 'SELECT DISTINCT history FROM engine_log WHERE history IS NOT NULL ORDER BY 1').map(String);

/** The instances that searches find. */
const found = (engine: TestEngine) =>
  query(engine, 'SELECT process_instance_key FROM search_process_instances ORDER BY 1').map(String);

it('an instance leaves log and search tables when its time is over, with what it called, and no other does', async () => {
  // given
  const engine = await open();
  await engine.deploy(short, calling);
  const old = await engine.create('calling');
  await engine.work('work');
  await engine.advance(10 * DAY);
  const younger = await engine.create('short');
  await engine.work('work');
  const live = await engine.create('calling');
  const { processInstanceKey: called } = engine.eventsOf('processInstanceCreated').at(-1)!;

  // when
  await engine.advance(20 * DAY - HOUR);
  const before = found(engine);
  await engine.advance(2 * HOUR);

  // then
  expect(before).toHaveLength(5);
  expect(before).toContain(old);
  expect(found(engine)).toEqual([younger, live, called].sort());
  expect(kept(engine)).toEqual([younger, live, called].sort());
  expectReplayEqual(engine);
  await engine.work('work');
  expect(engine.eventsOf('processInstanceCompleted').at(-1)).toMatchObject({ processInstanceKey: live });
  await engine.advance(31 * DAY);
  expect(found(engine)).toEqual([]);
  expectReplayEqual(engine);
});

it('what a client moves the clock to counts', async () => {
  const engine = await open({ historyTimeToLive: 'PT12H' });
  await engine.deploy(short);
  await engine.create('short');
  await engine.work('work');

  await engine.execute({ type: 'pinClock', timestamp: engine.clock.now() + DAY });
  await engine.engine.idle();

  expect(found(engine)).toEqual([]);
});

it('a log of which everything has left is one row, and still no key is given twice', async () => {
  const engine = await open();
  await engine.deploy(short);
  for (let number = 0; number < 20; number += 1) await engine.create('short');
  for (let number = 0; number < 20; number += 1) await engine.work('work');
  const last = engine.state.lastKey.value;

  await engine.advance(31 * DAY);

  // The deployment stays; all after it is one row.
  expect(query(engine, 'SELECT seal IS NULL, events FROM engine_log').slice(1)).toEqual([[0, '']]);
  const next = await open({ dataDir: engine.copyOfDisk(), clock: engine.clock });
  expect(next.state.lastKey.value).toBe(last);
  expect(Number(await next.create('short'))).toBeGreaterThan(last);
  await next.engine.idle();
  expectReplayEqual(next);
});

describe('what no search finds leaves at the next look:', () => {
  it.each<[string, (engine: TestEngine) => Promise<unknown>]>([
    ['a message that expired', (engine) => engine.publish('x', 'y', { timeToLive: HOUR })],
    [
      'a signal',
      (engine) => engine.execute({ type: 'broadcastSignal', signalName: 's', variables: { a: 1 } }),
    ],
  ])('%s', async (_name, happen) => {
    const engine = await open();
    await happen(engine);
    expect(kept(engine)).toHaveLength(1);

    await engine.advance(2 * HOUR);
    await engine.advance(HOUR);

    expect(kept(engine)).toEqual([]);
    expectReplayEqual(engine);
  });

  it('the timers of a start event that have fired', async () => {
    const engine = await open();
    await engine.deploy(
      definitions(process('daily', timerStart('at', { cycle: 'R/P1D' }), end(), chain('at', 'end'))),
    );

    await engine.advance(3 * DAY + HOUR);
    await engine.advance(HOUR);

    const instances = engine.eventsOf('processInstanceCreated').map((event) => event.processInstanceKey);
    expect(instances).toHaveLength(3);
    const waiting = [...engine.state.startTimers.values()].map(({ key }) => key);
    expect(kept(engine)).toEqual([...instances, ...waiting].sort());
    expectReplayEqual(engine);
  });

  it('steps that were left for the next turn', async () => {
    const engine = await open();
    await engine.deploy(
      model(
        'loop',
        start(),
        exclusive('merge'),
        exclusive('again', 'again-end'),
        end(),
        chain('start', 'merge', 'again'),
        flow('again', 'merge', '= go'),
        flow('again', 'end'),
      ),
    );
    const key = await engine.create('loop', { go: true });
    await engine.execute({ type: 'setVariables', scopeKey: key, variables: { go: false }, local: false });
    await engine.engine.idle();
    expect(engine.eventsOf('stepsDeferred').length).toBeGreaterThan(0);

    await engine.advance(2 * HOUR);

    expect(kept(engine)).toEqual([key]);
    expectReplayEqual(engine);
  });
});

it('a decision that a client had evaluated leaves when its time is over', async () => {
  const engine = await open();
  await engine.deploy(dmn('rate', 'size', { small: 'low' }));
  await engine.execute({ type: 'evaluateDecision', decision: { id: 'rate' }, variables: { size: 'small' } });
  await engine.advance(29 * DAY);
  const before = query(engine, 'SELECT count(*) FROM search_decision_instances');

  await engine.advance(2 * DAY);

  expect(before).toEqual([[1]]);
  expect(query(engine, 'SELECT count(*) FROM search_decision_instances')).toEqual([[0]]);
  expect(kept(engine)).toEqual([]);
  expectReplayEqual(engine);
});

it('a message in the buffer remembers which processes have had it when those have left, and after a restart', async () => {
  // given
  const engine = await open();
  await engine.deploy(
    definitions(
      message('m', 'go'),
      process('begun', messageStart('begin', 'm'), serviceTask('work'), end(), chain('begin', 'work', 'end')),
    ),
  );
  await engine.publish('go', 'K', { timeToLive: 100 * DAY });
  await engine.work('work');

  // when
  await engine.advance(31 * DAY);
  const next = await open({ dataDir: engine.copyOfDisk(), clock: engine.clock });

  // then
  expect(found(next)).toEqual([]);
  expect([...next.state.messages.values()]).toMatchObject([{ correlatedProcessIds: ['begun'] }]);
  expectReplayEqual(next);
});

describe('an instance with a long history', () => {
  async function withALongOne(): Promise<TestEngine> {
    const engine = await open();
    await engine.deploy(short);
    const scopeKey = await engine.create('short');
    for (let number = 0; number < 400; number += 1) {
      const variables = { [`v${number}`]: number };
      await engine.execute({ type: 'setVariables', scopeKey, variables, local: false });
    }
    await engine.work('work');
    return engine;
  }

  const rowsOf = (engine: TestEngine, key: string) =>
    Number(query(engine, `SELECT count(*) FROM engine_log WHERE history = ${key}`));

  it('leaves in steps, between which clients are answered', async () => {
    const engine = await withALongOne();
    const [key] = found(engine);
    engine.clock.advance(31 * DAY);
    const left: number[] = [];

    for (let number = 0; number < 12; number += 1) {
      await engine.publish('tick');
      left.push(rowsOf(engine, key!));
    }

    expect(left[0]).toBeGreaterThan(300);
    expect(new Set(left).size).toBeGreaterThan(3);
    expect(left.at(-1)).toBe(0);
    await engine.engine.idle();
    expectReplayEqual(engine);
  });

  it('counts as gone from the first step on, and goes on leaving after a kill at any step', async () => {
    const engine = await withALongOne();
    const [key] = found(engine);
    engine.clock.advance(31 * DAY);
    const kills: { dataDir: string; state: unknown; left: number }[] = [];
    for (let number = 0; number < 8; number += 1) {
      await engine.publish('tick');
      kills.push({
        dataDir: engine.copyOfDisk(),
        state: contentOf(engine.state),
        left: rowsOf(engine, key!),
      });
    }

    for (const { dataDir, state } of kills) {
      const next = await open({ dataDir, clock: engine.clock });
      expect(contentOf(next.state)).toEqual(state);
      await next.engine.idle();
      expect(found(next)).toEqual([]);
      expect(rowsOf(next, key!)).toBe(0);
      expectReplayEqual(next);
    }
    expect(new Set(kills.map(({ left }) => left)).size).toBeGreaterThan(3);
  });

  it('counts as gone from the first step on where a snapshot still has it alive', async () => {
    const first = await open();
    await first.deploy(short);
    await first.create('short');
    const { dataDir, clock } = first;
    await first.stop();
    const engine = await open({ dataDir, clock });
    await engine.work('work');
    clock.advance(31 * DAY);
    const kills: { dataDir: string; state: unknown }[] = [];
    for (let number = 0; number < 4; number += 1) {
      await engine.publish('tick');
      kills.push({ dataDir: engine.copyOfDisk(), state: contentOf(engine.state) });
    }

    for (const { dataDir, state } of kills) {
      const next = await open({ dataDir, clock });
      expect(contentOf(next.state)).toEqual(state);
    }
  });
});

describe('deletion', () => {
  it('settles when nothing is left, also of what an instance called, and is refused while it runs', async () => {
    const engine = await open();
    await engine.deploy(short, calling);
    const processInstanceKey = await engine.create('calling');
    await expect(engine.execute({ type: 'deleteProcessInstance', processInstanceKey })).rejects.toThrow(
      /running/,
    );
    await engine.work('work');

    await engine.execute({ type: 'deleteProcessInstance', processInstanceKey });

    expect(found(engine)).toEqual([]);
    expect(kept(engine)).toEqual([]);
    expect(query(engine, 'SELECT * FROM engine_leaving')).toEqual([]);
    expectReplayEqual(engine);
  });

  it('takes a snapshot along that holds the instance', async () => {
    const first = await open();
    await first.deploy(short);
    const processInstanceKey = await first.create('short', { secret: 'x' });
    const { dataDir, clock } = first;
    await first.stop();
    const engine = await open({ dataDir, clock });
    expect(query(engine, 'SELECT count(*) FROM engine_snapshot')).not.toEqual([[0]]);
    await engine.work('work');

    await engine.execute({ type: 'deleteProcessInstance', processInstanceKey });

    expect(query(engine, 'SELECT count(*) FROM engine_snapshot')).toEqual([[0]]);
    expectReplayEqual(engine);
  });

  it('leaves a snapshot alone that ends before the instance, also for the next start', async () => {
    const first = await open();
    await first.deploy(short);
    await first.create('short');
    await first.create('short');
    await first.work('work');
    const { dataDir, clock } = first;
    await first.stop();
    const engine = await open({ dataDir, clock });
    const other = await engine.create('short');
    await engine.work('work');
    await engine.work('work');

    await engine.execute({ type: 'deleteProcessInstance', processInstanceKey: other });

    expect(query(engine, 'SELECT count(*) FROM engine_snapshot')).not.toEqual([[0]]);
    expectReplayEqual(engine);
    await engine.advance(31 * DAY);
    expect(found(engine)).toEqual([]);
    expectReplayEqual(engine);
  });

  it('is not answered when the engine stops before, and goes on at the next start', async () => {
    const engine = await open();
    await engine.deploy(short);
    const processInstanceKey = await engine.create('short');
    await engine.work('work');
    const { dataDir, clock } = engine;

    const deletion = engine.execute({ type: 'deleteProcessInstance', processInstanceKey });
    const refused = expect(deletion).rejects.toThrow(/stopped/);
    await engine.stop();

    await refused;
    const next = await open({ dataDir, clock });
    await next.engine.idle();
    expect(kept(next)).toEqual([]);
  });
});

it('a row that is not as it was written is not emptied, and the engine says so', async () => {
  const engine = await open();
  await engine.deploy(short);
  const processInstanceKey = await engine.create('short');
  await engine.work('work');
  engine.engine.read.database.exec(
    `UPDATE engine_log SET timestamp = timestamp + 1 WHERE history = ${processInstanceKey}`,
  );

  await expect(engine.execute({ type: 'deleteProcessInstance', processInstanceKey })).rejects.toThrow(
    DamagedDataError,
  );

  expect(engine.defects).toHaveLength(1);
  expect(kept(engine)).toEqual([processInstanceKey]);
});

it('a clock that jumps back lets nothing leave too early', async () => {
  const engine = await open({ clock: new FakeClock() });
  await engine.deploy(short);
  await engine.create('short');
  await engine.work('work');

  await engine.advance(-40 * DAY);
  await engine.advance(69 * DAY);
  expect(found(engine)).toHaveLength(1);

  await engine.advance(2 * DAY);
  expect(found(engine)).toEqual([]);
});
