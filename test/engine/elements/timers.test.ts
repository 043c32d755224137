import {
  catchTimer,
  chain,
  end,
  model,
  parallel,
  serviceTask,
  start,
  subProcess,
  timerBoundary,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans } from '../support/expect-sound.js';
import { DAY, HOUR, MINUTE } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const timed = (timer: Parameters<typeof timerBoundary>[1], interrupting: boolean) =>
  model(
    'p',
    start(),
    serviceTask('work'),
    timerBoundary({ id: 'late', on: 'work', interrupting }, timer),
    end(),
    end('after'),
    chain('start', 'work', 'end'),
    chain('late', 'after'),
  );
const fired = (engine: Awaited<ReturnType<typeof startEngine>>) =>
  engine.completed().filter((id) => id === 'late').length;

it('that interrupts ends its task when the duration is over', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ duration: 'PT1H30M' }, true));
  await engine.create('p');

  await engine.advance(90 * MINUTE - 1);
  expect(fired(engine)).toBe(0);
  await engine.advance(1);

  expect(engine.completed()).toEqual(['start', 'late', 'after']);
  expectAllEnded(engine);
});

it('of one moment fire in the order in which they were set, also after a start', async () => {
  const waits = Array.from({ length: 6 }, (_, index) => `wait${index}`);
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      parallel('fork'),
      ...waits.map((id) => catchTimer(id, { duration: 'PT1H' }) + end(`${id}-end`)),
      chain('start', 'fork'),
      ...waits.map((id) => chain('fork', id, `${id}-end`)),
    ),
  );
  await engine.create('p');
  const { clock } = engine;
  const copy = engine.copyOfDisk();

  await engine.advance(HOUR);
  const restarted = await startEngine({ dataDir: copy, clock });
  await restarted.engine.idle();

  expect(engine.completed().filter((id) => waits.includes(id))).toEqual(waits);
  expect(restarted.completed().filter((id) => waits.includes(id))).toEqual(waits);
});

it('is taken back when its task ends first', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ duration: 'PT1H' }, true));
  await engine.create('p');

  await engine.work('work');

  expect(engine.eventsOf('timerCanceled')).toHaveLength(1);
  expectAllEnded(engine);
});

it.each([
  ['a date with an offset', { date: '2026-03-02T12:00:00+01:00' }, 2 * HOUR],
  ['a date from a variable', { date: '= when' }, HOUR],
  ['a duration from a variable', { duration: '= pause' }, DAY],
])('fires on %s', async (_name, timer, after) => {
  const engine = await startEngine();
  await engine.deploy(timed(timer, true));
  await engine.create('p', { when: '2026-03-02T10:00:00Z', pause: 'P1D' });

  await engine.advance(after - 1);
  expect(fired(engine)).toBe(0);
  await engine.advance(1);

  expect(fired(engine)).toBe(1);
});

it('fires at once on a date that has passed', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ date: '2020-01-01T00:00:00Z' }, false));
  await engine.create('p');
  await engine.engine.idle();

  expect(fired(engine)).toBe(1);
  await engine.work('work');
  expectAllEnded(engine);
});

it('with a cycle fires as often as it says', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R3/PT1H' }, false));
  await engine.create('p');

  const counts: number[] = [];
  for (let hour = 1; hour <= 5; hour += 1) {
    await engine.advance(HOUR);
    counts.push(fired(engine));
  }

  expect(counts).toEqual([1, 2, 3, 3, 3]);
  await engine.work('work');
  expectAllEnded(engine);
});

it('with a cycle without end fires until its task ends', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R/P1D' }, false));
  await engine.create('p');

  for (let day = 1; day <= 10; day += 1) await engine.advance(DAY);
  await engine.work('work');
  await engine.advance(DAY);

  expect(fired(engine)).toBe(10);
  expectAllEnded(engine);
});

it('with a cycle and a start counts from that start', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R10/2026-03-03T08:00:00Z/PT1H' }, false));
  await engine.create('p');

  await engine.advance(23 * HOUR - 1);
  expect(fired(engine)).toBe(0);
  await engine.advance(1);
  expect(fired(engine)).toBe(1);
  await engine.advance(HOUR);

  expect(fired(engine)).toBe(2);
});

it('catches up on the firings that it missed', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R/PT1H' }, false));
  await engine.create('p');

  await engine.advance(5 * HOUR);

  expect(fired(engine)).toBe(5);
});

it.each([
  ['= null', 'null'],
  ['= "soon"', 'no duration'],
])('has an incident for a duration %s, that is resolved when the variable is right', async (expression) => {
  const engine = await startEngine();
  await engine.deploy(timed({ duration: `= if fixed then "PT1H" else ${expression.slice(2)}` }, true));
  const scopeKey = await engine.create('p', { fixed: false });
  const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
  expect(errorType).toBe('EXTRACT_VALUE_ERROR');
  expect(await engine.activate('work')).toEqual([]);

  await engine.execute({ type: 'setVariables', scopeKey, variables: { fixed: true }, local: false });
  await engine.execute({ type: 'resolveIncident', incidentKey });

  expect(engine.eventsOf('timerCreated')).toHaveLength(1);
  expect(await engine.activate('work')).toHaveLength(1);
});

it('on a subprocess ends everything inside it', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      subProcess('sub', [
        start('in'),
        parallel('fork'),
        serviceTask('a'),
        serviceTask('b'),
        timerBoundary({ id: 'inner', on: 'b' }, { duration: 'PT2H' }),
        end('out'),
        chain('in', 'fork', 'a', 'out'),
        chain('fork', 'b', 'out'),
        chain('inner', 'out'),
      ]),
      timerBoundary({ id: 'late', on: 'sub' }, { duration: 'PT1H' }),
      end(),
      chain('start', 'sub', 'end'),
      chain('late', 'end'),
    ),
  );
  await engine.create('p');

  await engine.advance(HOUR);

  expect(engine.eventsOf('elementTerminated').map(({ elementId }) => elementId)).toEqual(['a', 'b', 'sub']);
  expect(engine.eventsOf('jobCanceled')).toHaveLength(2);
  expectAllEnded(engine);
});

describe('pinned clock', () => {
  it('has triggered what is due when the answer comes', async () => {
    const engine = await startEngine();
    await engine.deploy(timed({ duration: 'PT1H' }, true));
    await engine.create('p');
    const now = engine.clock.now();

    await engine.execute({ type: 'pinClock', timestamp: now + HOUR });

    expect(engine.completed()).toEqual(['start', 'late', 'after']);
    expect(engine.onlyEvent('processInstanceCompleted').timestamp).toBe(now + HOUR);
    expectAllEnded(engine);
  });

  it('stands still while the clock of the machine goes on, also after a restart', async () => {
    const engine = await startEngine();
    await engine.deploy(timed({ duration: 'PT1H' }, true));
    const pinned = engine.clock.now();
    await engine.execute({ type: 'pinClock', timestamp: pinned });
    await engine.create('p');
    await engine.advance(2 * HOUR);
    expect(fired(engine)).toBe(0);

    const again = await startEngine({ dataDir: engine.copyOfDisk(), clock: engine.clock });
    expect(again.engine.read.now()).toBe(pinned);
    await again.advance(HOUR);
    expect(again.eventsOf('timerTriggered')).toHaveLength(0);
    await again.execute({ type: 'resetClock' });

    expect(again.eventsOf('timerTriggered')).toHaveLength(1);
  });

  it('can go back: what is set then counts from there', async () => {
    const engine = await startEngine();
    await engine.deploy(timed({ duration: 'PT1H' }, true));
    const now = engine.clock.now();
    await engine.execute({ type: 'pinClock', timestamp: now + DAY });
    await engine.create('p');

    await engine.execute({ type: 'pinClock', timestamp: now });
    await engine.create('p');
    expect(fired(engine)).toBe(0);
    await engine.execute({ type: 'pinClock', timestamp: now + HOUR });
    expect(fired(engine)).toBe(1);
    await engine.execute({ type: 'pinClock', timestamp: now + DAY + HOUR });

    expect(fired(engine)).toBe(2);
    expectAllEnded(engine);
  });

  it('ends the locks of workers and the life of messages', async () => {
    const engine = await startEngine();
    await engine.deploy(timed({ duration: 'P9D' }, true));
    await engine.create('p');
    await engine.activate('work', { timeout: HOUR });
    await engine.publish('somebody', 'x', { timeToLive: HOUR });

    await engine.execute({ type: 'pinClock', timestamp: engine.clock.now() + HOUR });

    expect(engine.eventsOf('jobTimedOut')).toHaveLength(1);
    expect(engine.eventsOf('messageExpired')).toHaveLength(1);
    expectNoOrphans(engine);
  });

  it('is refused a moment that is none', async () => {
    const engine = await startEngine();

    const pin = engine.execute({ type: 'pinClock', timestamp: Number.NaN });

    await expect(pin).rejects.toMatchObject({ rejection: { code: 'INVALID_ARGUMENT' } });
  });
});
