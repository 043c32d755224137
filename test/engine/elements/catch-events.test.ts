import {
  catchEvent,
  catchTimer,
  chain,
  definitions,
  end,
  eventGateway,
  executionListeners,
  message,
  model,
  outputs,
  process,
  signal,
  start,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR, MINUTE } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

it.each([
  ['a duration', { duration: 'PT1H' }],
  ['a date', { date: '2026-03-02T10:00:00Z' }],
  ['a variable', { duration: '= pause' }],
])('a timer with %s waits that long', async (_name, timer) => {
  const engine = await startEngine();
  await engine.deploy(model('p', start(), catchTimer('wait', timer), end(), chain('start', 'wait', 'end')));
  await engine.create('p', { pause: 'PT1H' });

  await engine.advance(HOUR - 1);
  expect(engine.completed()).toEqual(['start']);
  expectNoOrphans(engine);
  expectReplayEqual(engine);
  await engine.advance(1);

  expect(engine.completed()).toEqual(['start', 'wait', 'end']);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('a message waits for its correlation key', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      message('m', 'paid', '= order'),
      process('p', start(), catchEvent('wait', 'message', 'm'), end(), chain('start', 'wait', 'end')),
    ),
  );
  await engine.create('p', { order: 'O-1' });

  await engine.publish('paid', 'O-2');
  expect(engine.completed()).toEqual(['start']);
  await engine.publish('paid', 'O-1', { variables: { amount: 3 } });

  expect(engine.completed()).toEqual(['start', 'wait', 'end']);
  expect(engine.variable('amount')).toBe(3);
  expectAllEnded(engine);
});

describe('event-based gateway', () => {
  const choice = definitions(
    message('m', 'paid', '= order'),
    signal('s', 'stop'),
    process(
      'p',
      start(),
      eventGateway('first', 'paid', 'stopped', 'late'),
      catchEvent('paid', 'message', 'm'),
      catchEvent('stopped', 'signal', 's'),
      catchTimer('late', { duration: 'PT1H' }),
      end('a'),
      end('b'),
      end('c'),
      chain('start', 'first', 'paid', 'a'),
      chain('first', 'stopped', 'b'),
      chain('first', 'late', 'c'),
    ),
  );

  it.each<[string, (engine: TestEngine) => Promise<unknown>, string[]]>([
    ['a message', (engine) => engine.publish('paid', 'O-1'), ['paid', 'a']],
    [
      'a signal',
      (engine) => engine.execute({ type: 'broadcastSignal', signalName: 'stop', variables: {} }),
      ['stopped', 'b'],
    ],
    ['a timer', (engine) => engine.advance(HOUR), ['late', 'c']],
  ])('goes on with %s when that comes first, and waits for nothing else', async (_name, trigger, way) => {
    const engine = await startEngine();
    await engine.deploy(choice);
    await engine.create('p', { order: 'O-1' });
    await engine.advance(MINUTE);
    expect(engine.completed()).toEqual(['start']);

    await trigger(engine);

    expect(engine.completed()).toEqual(['start', 'first', ...way]);
    expect(engine.eventsOf('sequenceFlowTaken').map(({ sequenceFlowId }) => sequenceFlowId)).toEqual([
      'start-first',
      `first-${way[0]}`,
      way.join('-'),
    ]);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('asks the start listeners of the event that came, which see what it brought', async () => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(
        message('m', 'paid', '= order'),
        process(
          'p',
          start(),
          eventGateway('first', 'paid', 'late'),
          catchEvent(
            'paid',
            'message',
            'm',
            executionListeners(['start', 'before'], ['end', 'after']) + outputs({ sum: '= amount + fee' }),
          ),
          catchTimer('late', { duration: 'PT1H' }),
          end(),
          chain('start', 'first', 'paid', 'end'),
          chain('first', 'late', 'end'),
        ),
      ),
    );
    await engine.create('p', { order: 'O-1' });
    await engine.publish('paid', 'O-1', { variables: { amount: 3 } });
    expect(engine.completed()).toEqual(['start', 'first']);
    expect(engine.state.timers.size).toBe(0);
    expectReplayEqual(engine);

    const [job] = await engine.activate('before');
    expect(job?.variables).toMatchObject({ amount: 3 });
    await engine.completeJob(job!.jobKey, { fee: 2 });
    await engine.work('after');

    expect(engine.completed()).toEqual(['start', 'first', 'paid', 'end']);
    expect(engine.variable('sum')).toBe(5);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('takes a message that was there before it', async () => {
    const engine = await startEngine();
    await engine.deploy(choice);
    await engine.publish('paid', 'O-1', { timeToLive: HOUR });

    await engine.create('p', { order: 'O-1' });

    expect(engine.completed()).toEqual(['start', 'first', 'paid', 'a']);
  });

  it('opens nothing while one of its events is wrong', async () => {
    const engine = await startEngine();
    await engine.deploy(choice);
    const scopeKey = await engine.create('p');
    const { incidentKey, elementId } = engine.onlyEvent('incidentCreated');
    expect(elementId).toBe('first');
    expect(engine.state.signalSubscriptions.size).toBe(0);

    await engine.execute({ type: 'setVariables', scopeKey, variables: { order: 'O-1' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.advance(HOUR);

    expect(engine.completed()).toEqual(['start', 'first', 'late', 'c']);
    expectAllEnded(engine);
  });
});
