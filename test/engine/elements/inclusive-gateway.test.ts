import {
  chain,
  end,
  exclusive,
  flow,
  inclusive,
  model,
  parallel,
  serviceTask,
  start,
  subProcess,
  timerBoundary,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const lunch = model(
  'p',
  start(),
  inclusive('choose', 'choose-salad'),
  serviceTask('pasta'),
  serviceTask('steak'),
  serviceTask('salad'),
  inclusive('join'),
  end(),
  chain('start', 'choose'),
  flow('choose', 'pasta', '= list contains(courses, "pasta")'),
  flow('choose', 'steak', '= list contains(courses, "steak")'),
  flow('choose', 'salad'),
  chain('pasta', 'join', 'end'),
  chain('steak', 'join'),
  chain('salad', 'join'),
);

const times = (engine: TestEngine, id: string) => engine.completed().filter((other) => other === id).length;

it.each([
  [
    ['pasta', 'steak'],
    ['pasta', 'steak'],
  ],
  [['pasta'], ['pasta']],
  [['soup'], ['salad']],
])('courses %p are cooked, and joined when they are done', async (courses, cooked) => {
  const engine = await startEngine();
  await engine.deploy(lunch);
  await engine.create('p', { courses });

  for (const course of cooked) {
    expect(times(engine, 'join')).toBe(0);
    expectNoOrphans(engine);
    expectReplayEqual(engine);
    await engine.work(course);
  }

  expect(times(engine, 'join')).toBe(1);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('has an incident when nothing is true and there is no default, or a condition is no boolean', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      inclusive('choose'),
      chain('start', 'choose'),
      flow('choose', 'a', '= x > 1'),
      flow('choose', 'b', '= x > 2'),
      end('a'),
      end('b'),
    ),
  );
  const scopeKey = await engine.create('p', { x: 0 });
  await engine.create('p');

  const [incident, other] = engine.eventsOf('incidentCreated');
  expect([incident?.errorType, other?.errorType]).toEqual(['CONDITION_ERROR', 'CONDITION_ERROR']);
  await engine.execute({ type: 'setVariables', scopeKey, variables: { x: 3 }, local: false });
  if (incident) await engine.execute({ type: 'resolveIncident', incidentKey: incident.incidentKey });

  expect(engine.completed()).toEqual(['start', 'start', 'choose', 'a', 'b']);
});

it('joins when a token that could have come takes another way', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      parallel('fork'),
      serviceTask('work'),
      exclusive('turn', 'turn-away'),
      inclusive('join'),
      end('together'),
      end('away'),
      chain('start', 'fork', 'join', 'together'),
      chain('fork', 'work', 'turn'),
      flow('turn', 'join', '= false'),
      flow('turn', 'away'),
    ),
  );
  await engine.create('p');
  expect(times(engine, 'join')).toBe(0);
  expectNoOrphans(engine);

  await engine.work('work');

  expect(engine.completed().slice(-2)).toEqual(['join', 'together']);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('waits for a boundary event that leads to it, and for what interrupts past it not', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      parallel('fork'),
      serviceTask('work'),
      timerBoundary({ id: 'late', on: 'work' }, { duration: 'PT1H' }),
      inclusive('join'),
      end('together'),
      end('done'),
      chain('start', 'fork', 'join', 'together'),
      chain('fork', 'work', 'done'),
      chain('late', 'join'),
    ),
  );
  await engine.create('p');
  await engine.create('p');
  expect(times(engine, 'join')).toBe(0);

  await engine.work('work');
  expect(times(engine, 'join')).toBe(1);
  await engine.advance(HOUR);

  expect(times(engine, 'join')).toBe(2);
  expect(
    engine
      .eventsOf('elementActivated')
      .filter(({ elementId }) => elementId === 'join')
      .at(-1)?.consumedFlowIds,
  ).toEqual(['fork-join', 'late-join']);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('in a loop takes one token of each flow, and the next round the next', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      inclusive('join'),
      serviceTask('work'),
      exclusive('again', 'again-end'),
      end(),
      chain('start', 'join', 'work', 'again', 'end'),
      flow('again', 'join', '= more'),
    ),
  );
  await engine.create('p', { more: true });

  await engine.work('work');
  await engine.work('work', { more: false });

  expect(times(engine, 'join')).toBe(2);
  expectAllEnded(engine);
});

it('looks at its own subprocess alone', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      parallel('fork'),
      serviceTask('outside'),
      subProcess('sub', [
        start('in'),
        inclusive('split'),
        inclusive('join'),
        serviceTask('inside'),
        end('out'),
        chain('in', 'split'),
        flow('split', 'join', '= true'),
        flow('split', 'inside', '= false'),
        chain('inside', 'join', 'out'),
      ]),
      end(),
      chain('start', 'fork', 'outside', 'end'),
      chain('fork', 'sub', 'end'),
    ),
  );

  await engine.create('p');

  expect(engine.completed()).toContain('sub');
  await engine.work('outside');
  expectAllEnded(engine);
});

describe('joins that wait for each other', () => {
  const circle = (...before: string[]) =>
    model(
      'p',
      ...before,
      start(),
      parallel('fork'),
      serviceTask('a'),
      serviceTask('b'),
      inclusive('joinA'),
      inclusive('joinB'),
      exclusive('turnA', 'turnA-joinB'),
      exclusive('turnB', 'turnB-joinA'),
      chain('start', 'fork', 'a', 'joinA', 'turnA', 'joinB', 'turnB', 'joinA'),
      chain('fork', 'b', 'joinB'),
      flow('turnA', 'out', '= outA'),
      flow('turnB', 'out', '= true'),
      before.length === 0 ? end('out') : '',
    );

  it('go on when nothing else can come, the first of the model first', async () => {
    const engine = await startEngine();
    await engine.deploy(circle());
    await engine.create('p', { outA: false });
    await engine.work('a');
    expect(times(engine, 'joinA')).toBe(0);

    await engine.work('b');

    expect(engine.completed().slice(-5)).toEqual(['joinA', 'turnA', 'joinB', 'turnB', 'out']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('both go on when neither brings the other anything', async () => {
    const engine = await startEngine();
    await engine.deploy(circle());
    await engine.create('p', { outA: true });
    await engine.work('a');
    await engine.work('b');

    expect(times(engine, 'joinA')).toBe(1);
    expect(times(engine, 'joinB')).toBe(1);
    expect(times(engine, 'out')).toBe(2);
    expectAllEnded(engine);
  });

  it('go before a join behind them, wherever it stands in the model', async () => {
    const engine = await startEngine();
    await engine.deploy(circle(inclusive('out'), end(), chain('out', 'end'), flow('fork', 'out')));
    await engine.create('p', { outA: false });
    await engine.work('a');
    await engine.work('b');

    expect(engine.completed().slice(-3)).toEqual(['turnB', 'out', 'end']);
    expect(times(engine, 'out')).toBe(1);
    expectAllEnded(engine);
  });
});

it('waits no more for a token that is stuck at a parallel join', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      parallel('fork'),
      exclusive('turn', 'turn-away'),
      parallel('both'),
      inclusive('join'),
      end('together'),
      end('away'),
      chain('start', 'fork', 'join', 'together'),
      chain('fork', 'both', 'join'),
      chain('fork', 'turn', 'away'),
      flow('turn', 'both', '= false'),
    ),
  );

  await engine.create('p');

  expect(engine.completed()).toContain('together');
  expect(engine.state.processInstances.size).toBe(1);
  expectNoOrphans(engine);
  expectReplayEqual(engine);
});
