import {
  chain,
  definitions,
  end,
  error,
  errorBoundary,
  errorEnd,
  escalation,
  escalationBoundary,
  eventSubProcess,
  inputs,
  message,
  outputs,
  process,
  serviceTask,
  signal,
  start,
  subProcess,
  throwEnd,
  throwEvent,
  timedStart,
  triggeredStart,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const handler = (begin: string, extensions = '') =>
  eventSubProcess(
    'handler',
    [begin, serviceTask('handle'), end('handled'), chain('begin', 'handle', 'handled')],
    extensions,
  );
const shared = [message('m', 'M', '= id'), signal('s', 'S'), error('e', 'E'), escalation('c', 'C')];

/** A process with a task and an event subprocess, in the process itself or in a subprocess. */
const withHandler = (begin: string, place: 'process' | 'subprocess', extensions = '') =>
  definitions(
    ...shared,
    place === 'process'
      ? process(
          'p',
          start(),
          serviceTask('work'),
          end(),
          chain('start', 'work', 'end'),
          handler(begin, extensions),
        )
      : process(
          'p',
          start(),
          subProcess('sub', [
            start('in'),
            serviceTask('work'),
            end('out'),
            chain('in', 'work', 'out'),
            handler(begin, extensions),
          ]),
          end(),
          chain('start', 'sub', 'end'),
        ),
  );

type Trigger = (engine: TestEngine) => Promise<unknown>;
const triggers: [string, (interrupting: boolean) => string, Trigger][] = [
  [
    'message',
    (interrupting) => triggeredStart('begin', 'message', 'm', { interrupting }),
    (engine) => engine.publish('M', '1'),
  ],
  [
    'signal',
    (interrupting) => triggeredStart('begin', 'signal', 's', { interrupting }),
    (engine) => engine.execute({ type: 'broadcastSignal', signalName: 'S', variables: {} }),
  ],
  [
    'timer',
    (interrupting) =>
      timedStart('begin', interrupting ? { duration: 'PT1H' } : { cycle: 'R/PT1H' }, interrupting),
    (engine) => engine.advance(HOUR),
  ],
];
const everywhere = triggers.flatMap(([name, begin, trigger]) =>
  (['process', 'subprocess'] as const).map((place) => [name, place, begin, trigger] as const),
);

it.each(everywhere)(
  'by %s in a %s interrupts what runs there, once',
  async (_name, place, begin, trigger) => {
    const engine = await startEngine();
    await engine.deploy(withHandler(begin(true), place));
    await engine.create('p', { id: 1 });

    await trigger(engine);
    await trigger(engine);

    expect(engine.eventsOf('elementTerminated').map(({ elementId }) => elementId)).toEqual(['work']);
    expectNoOrphans(engine);
    expectReplayEqual(engine);
    await engine.work('handle');
    expect(engine.completed().slice(-3)).toEqual(
      place === 'process' ? ['handle', 'handled', 'handler'] : ['handler', 'sub', 'end'],
    );
    expect(engine.onlyEvent('processInstanceCompleted')).toBeDefined();
    expectAllEnded(engine);
    expectReplayEqual(engine);
  },
);

it.each(everywhere)('by %s in a %s goes beside it, each time', async (_name, place, begin, trigger) => {
  const engine = await startEngine();
  await engine.deploy(withHandler(begin(false), place));
  await engine.create('p', { id: 1 });

  await trigger(engine);
  await trigger(engine);
  await engine.work('work');
  await engine.work('handle');
  expect(engine.eventsOf('processInstanceCompleted')).toEqual([]);
  expectNoOrphans(engine);
  expectReplayEqual(engine);
  await engine.work('handle');

  expect(engine.eventsOf('elementTerminated')).toEqual([]);
  expect(engine.completed().filter((id) => id === 'handler')).toHaveLength(2);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it.each(everywhere)('by %s in a %s stops waiting when its scope ends', async (_name, place, begin) => {
  const engine = await startEngine();
  await engine.deploy(withHandler(begin(true), place));
  await engine.create('p', { id: 1 });

  await engine.work('work');

  expect(engine.completed()).not.toContain('handler');
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it.each(everywhere)('by %s in a %s stops waiting when it is cancelled', async (_name, place, begin) => {
  const engine = await startEngine();
  await engine.deploy(withHandler(begin(false), place));
  const processInstanceKey = await engine.create('p', { id: 1 });

  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  expectAllEnded(engine);
});

it('takes a message that was published before its scope began', async () => {
  const engine = await startEngine();
  await engine.deploy(withHandler(triggeredStart('begin', 'message', 'm'), 'process'));
  await engine.publish('M', '1', { timeToLive: HOUR, variables: { news: 'early' } });

  await engine.create('p', { id: 1 });

  expect(engine.onlyEvent('jobCreated').elementId).toBe('handle');
  expect(engine.variable('news')).toBe('early');
});

it('sees what its event brings, behind its mappings', async () => {
  const engine = await startEngine();
  const begin = triggeredStart('begin', 'message', 'm', { extensions: outputs({ chosen: '= a + 1' }) });
  const mappings = (inputs({ chosen: '= null' }) + outputs({ result: '= chosen' })).replace(
    '</zeebe:ioMapping><zeebe:ioMapping>',
    '',
  );
  await engine.deploy(withHandler(begin, 'process', mappings));
  const processInstanceKey = await engine.create('p', { id: 1 });

  await engine.publish('M', '1', { variables: { a: 1, b: 2 } });
  await engine.work('handle');

  const kept = engine.eventsOf('variableCreated').filter(({ scopeKey }) => scopeKey === processInstanceKey);
  expect(kept.map(({ name, value }) => [name, value])).toEqual([
    ['id', 1],
    ['result', 2],
  ]);
});

it('has an incident at the process when its correlation key is missing', async () => {
  const engine = await startEngine();
  await engine.deploy(withHandler(triggeredStart('begin', 'message', 'm'), 'process'));
  const scopeKey = await engine.create('p');
  const { incidentKey, elementId } = engine.onlyEvent('incidentCreated');
  expect(elementId).toBe('p');
  expect(engine.eventsOf('jobCreated')).toEqual([]);

  await engine.execute({ type: 'setVariables', scopeKey, variables: { id: 1 }, local: false });
  await engine.execute({ type: 'resolveIncident', incidentKey });

  expect(engine.eventsOf('messageSubscriptionCreated')).toHaveLength(1);
  expect(engine.eventsOf('jobCreated')).toHaveLength(1);
  expectReplayEqual(engine);
});

it('begins in a subprocess that cannot complete, which completes after it', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      ...shared,
      process(
        'p',
        start(),
        subProcess(
          'sub',
          [
            start('in'),
            end('out'),
            chain('in', 'out'),
            handler(triggeredStart('begin', 'signal', 's', { interrupting: false })),
          ],
          outputs({ result: '= assert(x, x != null)' }),
        ),
        end(),
        chain('start', 'sub', 'end'),
      ),
    ),
  );
  const scopeKey = await engine.create('p');
  const { incidentKey } = engine.onlyEvent('incidentCreated');
  await engine.execute({ type: 'broadcastSignal', signalName: 'S', variables: {} });

  await engine.execute({ type: 'resolveIncident', incidentKey });
  expect(engine.completed()).not.toContain('sub');
  await engine.work('handle');
  const [, again] = engine.eventsOf('incidentCreated');
  await engine.execute({ type: 'broadcastSignal', signalName: 'S', variables: {} });
  await engine.execute({ type: 'setVariables', scopeKey, variables: { x: 1 }, local: false });
  await engine.work('handle');

  expect(again?.elementId).toBe('sub');
  expect(engine.variable('result')).toBe(1);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

describe('errors', () => {
  const throwing = (...handlers: string[]) =>
    definitions(
      ...shared,
      process(
        'p',
        start(),
        subProcess('sub', [
          start('in'),
          serviceTask('work'),
          end('out'),
          chain('in', 'work', 'out'),
          ...handlers,
        ]),
        errorBoundary({ id: 'outer', on: 'sub' }),
        end(),
        end('caught'),
        chain('start', 'sub', 'end'),
        chain('outer', 'caught'),
      ),
    );
  const fail = async (engine: TestEngine, errorCode: string) => {
    const [job] = await engine.activate('work');
    if (job === undefined) throw new Error('Expected a job');
    await engine.execute({
      type: 'throwJobError',
      jobKey: job.jobKey,
      errorCode,
      errorMessage: null,
      variables: { why: 'it broke' },
    });
  };

  it('are caught inside the scope before they are caught on it', async () => {
    const engine = await startEngine();
    await engine.deploy(throwing(handler(triggeredStart('begin', 'error', 'e'))));
    await engine.create('p');

    await fail(engine, 'E');
    const [job] = await engine.activate('handle');

    expect(job?.variables).toMatchObject({ why: 'it broke' });
    if (job !== undefined) await engine.completeJob(job.jobKey);
    expect(engine.completed()).toContain('end');
    expect(engine.completed()).not.toContain('outer');
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('of another code go on to the boundary', async () => {
    const engine = await startEngine();
    await engine.deploy(throwing(handler(triggeredStart('begin', 'error', 'e'))));
    await engine.create('p');

    await fail(engine, 'F');

    expect(engine.completed()).toEqual(['start', 'in', 'outer', 'caught']);
    expectAllEnded(engine);
  });

  it('in the handler itself are not caught by it again', async () => {
    const engine = await startEngine();
    const again = eventSubProcess('handler', [
      triggeredStart('begin', 'error', 'e'),
      errorEnd('rethrow', 'e'),
      chain('begin', 'rethrow'),
    ]);
    await engine.deploy(throwing(again));
    await engine.create('p');

    await fail(engine, 'E');

    expect(engine.completed()).toEqual(['start', 'in', 'begin', 'outer', 'caught']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});

describe('escalation', () => {
  const escalating = (boundary: string, more = '') =>
    definitions(
      ...shared,
      process(
        'p',
        start(),
        subProcess('sub', [
          start('in'),
          throwEvent('throw', 'escalation', 'c'),
          serviceTask('work'),
          throwEnd('out', 'escalation', 'c'),
          chain('in', 'throw', 'work', 'out'),
          more,
        ]),
        boundary,
        end(),
        ...(boundary === '' ? [] : [end('caught'), chain('up', 'caught')]),
        chain('start', 'sub', 'end'),
      ),
    );

  it('that does not interrupt is caught beside what goes on', async () => {
    const engine = await startEngine();
    await engine.deploy(escalating(escalationBoundary({ id: 'up', on: 'sub', interrupting: false }, 'c')));
    await engine.create('p');
    expect(engine.completed()).toEqual(['start', 'in', 'throw', 'up', 'caught']);

    await engine.work('work');

    expect(engine.completed().filter((id) => id === 'up')).toHaveLength(2);
    expect(engine.completed()).toContain('end');
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('that interrupts ends its scope, the event that threw it included', async () => {
    const engine = await startEngine();
    await engine.deploy(escalating(escalationBoundary({ id: 'up', on: 'sub' })));

    await engine.create('p');

    expect(engine.completed()).toEqual(['start', 'in', 'up', 'caught']);
    expect(engine.eventsOf('elementTerminated').map(({ elementId }) => elementId)).toEqual(['throw', 'sub']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('that nothing catches passes without an incident', async () => {
    const engine = await startEngine();
    await engine.deploy(escalating(''));
    await engine.create('p');

    await engine.work('work');

    expect(engine.eventsOf('incidentCreated')).toEqual([]);
    expectAllEnded(engine);
  });

  it('is caught by the nearest event subprocess alone', async () => {
    const engine = await startEngine();
    await engine.deploy(
      escalating(
        escalationBoundary({ id: 'up', on: 'sub', interrupting: false }),
        handler(triggeredStart('begin', 'escalation', 'c', { interrupting: false })),
      ),
    );
    await engine.create('p');

    await engine.work('handle');
    await engine.work('work');
    await engine.work('handle');

    expect(engine.completed()).not.toContain('up');
    expect(engine.completed().filter((id) => id === 'handler')).toHaveLength(2);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});

it('that throws on what it caught does not begin itself again', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      ...shared,
      process(
        'p',
        start(),
        subProcess('sub', [
          start('in'),
          throwEvent('escalate', 'escalation', 'c'),
          serviceTask('work'),
          end('out'),
          chain('in', 'escalate', 'work', 'out'),
          eventSubProcess('handler', [
            triggeredStart('begin', 'escalation', 'c', { interrupting: false }),
            throwEnd('further', 'escalation', 'c'),
            chain('begin', 'further'),
          ]),
        ]),
        escalationBoundary({ id: 'outside', on: 'sub', interrupting: false }, 'c'),
        end('told'),
        end(),
        chain('start', 'sub', 'end'),
        chain('outside', 'told'),
      ),
    ),
  );

  await engine.create('p');

  expect(engine.completed().filter((id) => id === 'handler')).toHaveLength(1);
  expect(engine.completed()).toContain('told');
  await engine.work('work');
  expectAllEnded(engine);
});
