import { cpSync } from 'node:fs';
import Database from 'libsql';
import { join } from 'node:path';
import { openEngine } from '../../../engine/engine.js';
import type { LoggedEvent } from '../../../engine/events/event.js';
import { DamagedDataError } from '../../../engine/storage/checksum.js';
import {
  callActivity,
  chain,
  completingListeners,
  definitions,
  end,
  exclusive,
  flow,
  message,
  messageBoundary,
  messageStart,
  model,
  parallel,
  process,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  timerBoundary,
  userTask,
} from '../support/bpmn.js';
import { contentOf, expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { FakeClock, HOUR, MINUTE } from '../support/fake-clock.js';
import { closeEngines, newFolder, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

/** A process in which everything waits at once. */
const everything = [
  definitions(
    message('m-stop', 'stop', '= id'),
    message('m-go', 'go', '= id'),
    process(
      'all',
      start(),
      parallel('fork'),
      serviceTask('work'),
      timerBoundary({ id: 'late', on: 'work', interrupting: false }, { cycle: 'R/PT1H' }),
      userTask('ask', completingListeners('check')),
      messageBoundary({ id: 'stopped', on: 'ask' }, 'm-stop'),
      receiveTask('wait', 'm-go'),
      subProcess('sub', [start('in'), callActivity('call', 'child'), end('out'), chain('in', 'call', 'out')]),
      parallel('join'),
      end(),
      end('after'),
      chain('start', 'fork', 'work', 'join', 'end'),
      chain('fork', 'ask', 'join'),
      chain('fork', 'wait', 'join'),
      chain('fork', 'sub', 'join'),
      chain('late', 'after'),
      chain('stopped', 'after'),
    ),
  ),
  definitions(
    message('m-begin', 'begin'),
    process(
      'begun',
      messageStart('begin', 'm-begin'),
      serviceTask('hold'),
      end(),
      chain('begin', 'hold', 'end'),
    ),
  ),
  model(
    'child',
    start(),
    serviceTask('below'),
    serviceTask('stuck', '= missing'),
    end(),
    chain('start', 'below', 'stuck', 'end'),
  ),
];

async function engineInTheMiddle(): Promise<TestEngine> {
  const engine = await startEngine();
  await engine.deploy(...everything, JSON.stringify({ id: 'f' }));
  await engine.create('all', { id: 'A' });
  await engine.create('all', { id: 'B' });
  await engine.publish('begin', 'X', { timeToLive: HOUR });
  await engine.publish('begin', 'X', { timeToLive: HOUR });
  await engine.publish('go', 'A', { variables: { gone: true } });
  await engine.work('below');
  const [failing] = await engine.activate('work', { maxJobsToActivate: 1, timeout: MINUTE });
  await engine.execute({
    type: 'failJob',
    jobKey: failing!.jobKey,
    retries: 2,
    retryBackOff: 10 * MINUTE,
    errorMessage: null,
    variables: {},
  });
  await engine.activate('work', { timeout: 30 * MINUTE });
  const [task] = engine.eventsOf('userTaskCreated');
  void engine
    .execute({ type: 'completeUserTask', userTaskKey: task!.userTaskKey, variables: { said: 'yes' } })
    .catch(() => undefined);
  await engine.engine.idle();
  await engine.advance(MINUTE);
  return engine;
}

/** Brings everything that waits to its end. */
async function finish(engine: TestEngine): Promise<void> {
  for (const type of ['hold', 'hold']) await engine.work(type);
  await engine.advance(HOUR);
  for (const { key } of engine.state.incidents.values()) {
    const scopeKey = engine.state.incidents.get(key)!.processInstanceKey;
    await engine.execute({ type: 'setVariables', scopeKey, variables: { missing: 'found' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey: key });
  }
  for (const type of ['work', 'work', 'check', 'found', 'below']) await engine.work(type);
  for (const { key } of engine.state.userTasks.values()) {
    const completion = engine.execute({ type: 'completeUserTask', userTaskKey: key, variables: {} });
    await engine.engine.idle();
    await engine.work('check');
    await completion;
  }
  await engine.publish('go', 'B');
  for (const { key } of engine.state.incidents.values()) {
    const scopeKey = engine.state.incidents.get(key)!.processInstanceKey;
    await engine.execute({ type: 'setVariables', scopeKey, variables: { missing: 'found' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey: key });
  }
  await engine.work('found');
}

it('replays the log to the state that was in memory', async () => {
  const engine = await engineInTheMiddle();

  expectNoOrphans(engine);
  expectReplayEqual(engine);
});

it('goes on after its process was killed, from the log alone', async () => {
  const killed = await engineInTheMiddle();

  const engine = await startEngine({ dataDir: killed.copyOfDisk(), clock: killed.clock });
  await finish(engine);

  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('goes on from a snapshot and the log after it', async () => {
  const first = await engineInTheMiddle();
  const dataDir = first.copyOfDisk();
  const second = await startEngine({ dataDir, clock: first.clock });
  const before = contentOf(second.state);
  await second.stop();

  const third = await startEngine({ dataDir, clock: first.clock });
  expect(contentOf(third.state)).toEqual(before);
  await third.create('all', { id: 'C' });
  const after = contentOf(third.state);
  const fourth = await startEngine({ dataDir: third.copyOfDisk(), clock: first.clock });

  expect(contentOf(fourth.state)).toEqual(after);
  await fourth.execute({
    type: 'cancelProcessInstance',
    processInstanceKey: await fourth.create('all', { id: 'D' }),
  });
  expectNoOrphans(fourth);
});

it('goes on with steps that were left for the next turn', async () => {
  const first = await startEngine();
  await first.deploy(
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
  const scopeKey = await first.create('loop', { go: true });

  const second = await startEngine({ dataDir: first.copyOfDisk(), clock: first.clock });
  await second.execute({ type: 'setVariables', scopeKey, variables: { go: false }, local: false });
  await second.engine.idle();

  expect(second.eventsOf('stepsResumed').length).toBeGreaterThan(0);
  expectAllEnded(second);
  await first.execute({ type: 'cancelProcessInstance', processInstanceKey: scopeKey });
});

it('never gives a key twice, also not after a restart', async () => {
  const first = await engineInTheMiddle();
  const second = await startEngine({ dataDir: first.copyOfDisk(), clock: first.clock });
  const keys = new Set(
    first.eventsOf('elementActivated').map(({ elementInstanceKey }) => elementInstanceKey),
  );

  await second.create('all', { id: 'C' });

  const fresh = second.eventsOf('elementActivated').map(({ elementInstanceKey }) => elementInstanceKey);
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.filter((key) => keys.has(key))).toEqual([]);
});

it('numbers events without gaps', async () => {
  const engine = await engineInTheMiddle();

  expect(engine.events.map(({ position }) => position)).toEqual(engine.events.map((_, index) => index + 1));
});

describe('damage', () => {
  async function damaged(statement: string): Promise<string> {
    const engine = await engineInTheMiddle();
    const dataDir = engine.copyOfDisk();
    const database = new Database(join(dataDir, 'engine.db'));
    database.exec(statement);
    database.close();
    return dataDir;
  }
  const open = (dataDir: string) => startEngine({ dataDir, clock: new FakeClock() });
  const middle = '(SELECT position FROM engine_log ORDER BY position LIMIT 1 OFFSET 5)';

  it.each([
    [
      'one changed byte',
      `UPDATE engine_log SET events = replace(events, '"id"', '"ie"') WHERE position = (SELECT max(position) FROM engine_log WHERE events LIKE '%"id"%')`,
    ],
    ['a changed time', `UPDATE engine_log SET timestamp = timestamp + 1 WHERE position = ${middle}`],
    ['a record that is gone', `DELETE FROM engine_log WHERE position = ${middle}`],
    [
      'two records that changed places',
      `UPDATE engine_log SET events = (SELECT events FROM engine_log WHERE position = 1), checksum = (SELECT checksum FROM engine_log WHERE position = 1) WHERE position = ${middle}`,
    ],
  ])('of the log by %s is refused with the place', async (_name, statement) => {
    const dataDir = await damaged(statement);

    await expect(open(dataDir)).rejects.toThrow(DamagedDataError);
    await expect(open(dataDir)).rejects.toThrow(/damaged after position \d+/);
  });

  it('of a snapshot is mended from the log', async () => {
    const first = await engineInTheMiddle();
    const dataDir = first.copyOfDisk();
    await (await startEngine({ dataDir, clock: first.clock })).stop();
    const database = new Database(join(dataDir, 'engine.db'));
    database.exec("UPDATE engine_snapshot SET content = replace(content, 'A', 'B') WHERE part = 3");
    database.close();

    const engine = await startEngine({ dataDir, clock: first.clock });

    expect(contentOf(engine.state)).toEqual(contentOf(first.state));
  });
});

it('refuses a folder that another engine has open', async () => {
  const { dataDir, clock } = await startEngine();

  await expect(startEngine({ dataDir, clock })).rejects.toThrow(/another engine has its data open/);
});

describe('projections', () => {
  const projections = (version: number, projected: LoggedEvent[]) => ({
    version,
    schema: ['CREATE TABLE search_event (position INTEGER PRIMARY KEY, type TEXT NOT NULL)'],
    groups: [
      {
        name: 'events',
        prepare: (database: Database.Database) => {
          const insert = database.prepare('INSERT INTO search_event VALUES (?, ?)');
          return (events: readonly LoggedEvent[]) => {
            projected.push(...events);
            for (const { position, type } of events) insert.run(position, type);
          };
        },
      },
    ],
    forget: () => 0,
  });
  const open = (dataDir: string, version: number, projected: LoggedEvent[] = []) =>
    openEngine({ dataDir, systemClock: new FakeClock(), projections: projections(version, projected) });
  const rows = (database: Database.Database) =>
    database.prepare('SELECT position, type FROM search_event ORDER BY position').raw().all();

  it('are rebuilt from the log when their version changes, and left alone when not', async () => {
    // given
    const dataDir = newFolder();
    const first = await open(dataDir, 1);
    const [xml] = everything;
    await first.execute({ type: 'deployResources', resources: [{ name: 'a.bpmn', content: xml! }] });
    await first.execute({
      type: 'createProcessInstance',
      processDefinition: { id: 'all' },
      variables: { id: 'A' },
    });
    const before = rows(first.read.database);
    expect(before.length).toBeGreaterThan(10);
    await first.close();

    // when
    const same: LoggedEvent[] = [];
    await (await open(dataDir, 1, same)).close();
    const changed: LoggedEvent[] = [];
    const second = await open(dataDir, 2, changed);

    // then
    expect(same).toEqual([]);
    expect(changed).toHaveLength(before.length);
    expect(rows(second.read.database)).toEqual(before);
    await second.close();
  });

  it('follow the log: what nobody searched for before a kill is brought in by the next start', async () => {
    const dataDir = newFolder();
    const first = await open(dataDir, 1);
    await first.execute({ type: 'pinClock', timestamp: 1 });
    expect(rows(first.read.database)).toHaveLength(1);
    await first.execute({ type: 'pinClock', timestamp: 2 });
    await first.execute({ type: 'pinClock', timestamp: 3 });
    const killed = newFolder();
    cpSync(dataDir, killed, { recursive: true });
    expect(rows(first.read.database)).toHaveLength(3);
    await first.close();

    const projected: LoggedEvent[] = [];
    const second = await open(killed, 1, projected);

    // The first row was still waiting for a commit of its own when the second command came.
    expect(projected.map(({ position }) => position)).toEqual([2, 3]);
    expect(rows(second.read.database)).toHaveLength(3);
    await second.close();
  });

  it('are not far behind, also when nobody searches', async () => {
    const dataDir = newFolder();
    const projected: LoggedEvent[] = [];
    const engine = await open(dataDir, 1, projected);
    const pin = (_: unknown, timestamp: number) => engine.execute({ type: 'pinClock', timestamp });
    await Promise.all(Array.from({ length: 3_000 }, pin));
    await engine.execute({ type: 'pinClock', timestamp: 3_000 });
    expect(projected).toHaveLength(3_000);
    await engine.close();
  });

  it('that fail lose nothing: the log goes on, and a version that can has all of it', async () => {
    const dataDir = newFolder();
    const refusing = {
      version: 1,
      schema: [],
      groups: [
        {
          name: 'refusing',
          prepare: () => (events: readonly LoggedEvent[]) => {
            if (events.some(({ type }) => type === 'messagePublished')) throw new Error('cannot');
          },
        },
      ],
      forget: () => 0,
    };
    const first = await openEngine({ dataDir, systemClock: new FakeClock(), projections: refusing });
    await first.execute({
      type: 'publishMessage',
      name: 'x',
      correlationKey: '',
      timeToLive: HOUR,
      messageId: 'once',
      variables: {},
    });
    await first.execute({ type: 'pinClock', timestamp: 0 });

    expect(() => first.read.database).toThrow('cannot');
    expect(() => first.read.database).toThrow('cannot');
    await first.close();

    const second = await open(dataDir, 2);
    expect(rows(second.read.database)).toEqual([
      [1, 'messagePublished'],
      [2, 'clockPinned'],
    ]);
    await second.close();
  });
});
