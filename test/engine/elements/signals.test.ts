import {
  catchEvent,
  chain,
  definitions,
  end,
  inputs,
  outputs,
  parallel,
  process,
  serviceTask,
  signal,
  signalBoundary,
  signalStart,
  start,
  throwEnd,
  throwEvent,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const broadcast = (engine: TestEngine, signalName: string, variables = {}) =>
  engine.execute({ type: 'broadcastSignal', signalName, variables });

const waiting = (id = 'p') =>
  definitions(
    signal('s', 'stop'),
    process(id, start(), catchEvent('wait', 'signal', 's'), end(), chain('start', 'wait', 'end')),
  );

it('a broadcast reaches everything that waits, and nothing that comes later', async () => {
  const engine = await startEngine();
  await engine.deploy(waiting());
  await engine.deploy(waiting('q'));
  await engine.create('p');
  await engine.create('p');
  await engine.create('q');

  const { signalKey } = await broadcast(engine, 'stop', { why: 'drill' });
  await engine.create('p');

  expect(signalKey).toMatch(/^\d{16}$/);
  expect(engine.completed().filter((id) => id === 'wait')).toHaveLength(3);
  expect(engine.variable('why')).toBe('drill');
  expect(engine.state.signalSubscriptions.size).toBe(1);
  expectNoOrphans(engine);
  expectReplayEqual(engine);
});

it('a broadcast of another name reaches nobody', async () => {
  const engine = await startEngine();
  await engine.deploy(waiting());
  await engine.create('p');

  await broadcast(engine, 'go');

  expect(engine.completed()).toEqual(['start']);
});

it('a broadcast without a name is refused', async () => {
  const engine = await startEngine();

  await expect(broadcast(engine, '')).rejects.toMatchObject({ rejection: { code: 'INVALID_ARGUMENT' } });
});

it('ends with the instance that waits for it', async () => {
  const engine = await startEngine();
  await engine.deploy(waiting());
  const processInstanceKey = await engine.create('p');

  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  expect(engine.state.signalSubscriptions.size).toBe(0);
  expectAllEnded(engine);
});

it('starts the newest version of each process, also after a restart', async () => {
  const engine = await startEngine();
  const starting = (name: string) =>
    definitions(
      signal('s', name),
      process('p', signalStart('begin', 's', outputs({ b: '= a' })), end(), chain('begin', 'end')),
    );
  await engine.deploy(starting('old'));
  await engine.deploy(starting('new'));

  await broadcast(engine, 'old');
  expect(engine.eventsOf('processInstanceCreated')).toEqual([]);
  const again = await startEngine({ dataDir: engine.copyOfDisk() });
  await broadcast(again, 'new', { a: 1 });

  expect(again.onlyEvent('processInstanceCreated').processDefinitionVersion).toBe(2);
  expect(again.variable('b')).toBe(1);
  expectAllEnded(again);
});

it.each([
  ['interrupts its task', true, ['start', 'alarm', 'after', 'alarm', 'after']],
  ['goes beside its task, each time', false, ['start', 'alarm', 'after', 'alarm', 'after', 'work', 'end']],
])('on a boundary %s', async (_name, interrupting, expected) => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      signal('s', '= "stop " + place'),
      process(
        'p',
        start(),
        serviceTask('work'),
        signalBoundary({ id: 'alarm', on: 'work', interrupting }, 's'),
        end(),
        end('after'),
        chain('start', 'work', 'end'),
        chain('alarm', 'after'),
      ),
    ),
  );
  await engine.create('p', { place: 'here' });

  await broadcast(engine, 'stop here');
  await broadcast(engine, 'stop here');
  if (!interrupting) await engine.work('work');

  expect(engine.completed()).toEqual(interrupting ? expected.slice(0, 3) : expected);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('thrown in the middle or at the end takes the local variables of the event along', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      signal('s', 'first'),
      signal('t', 'second'),
      process(
        'p',
        start(),
        parallel('fork'),
        catchEvent('one', 'signal', 's'),
        catchEvent('two', 'signal', 't'),
        serviceTask('work'),
        throwEvent('middle', 'signal', 's', inputs({ note: '= "from " + place' })),
        throwEnd('last', 'signal', 't'),
        end('oneEnd'),
        end('twoEnd'),
        chain('start', 'fork', 'one', 'oneEnd'),
        chain('fork', 'two', 'twoEnd'),
        chain('fork', 'work', 'middle', 'last'),
      ),
    ),
  );
  const processInstanceKey = await engine.create('p', { place: 'here' });

  await engine.work('work');

  expect(
    engine.eventsOf('signalBroadcast').map(({ signalName, variables }) => [signalName, variables]),
  ).toEqual([
    ['first', { note: 'from here' }],
    ['second', {}],
  ]);
  const kept = engine
    .eventsOf('variableCreated')
    .find(({ scopeKey, name }) => scopeKey === processInstanceKey && name === 'note');
  expect(kept?.value).toBe('from here');
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('with a name that is no string is an incident', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      signal('s', '= missing'),
      process('p', start(), throwEnd('e', 'signal', 's'), chain('start', 'e')),
    ),
  );

  await engine.create('p');

  expect(engine.onlyEvent('incidentCreated')).toMatchObject({
    elementId: 'e',
    errorType: 'EXTRACT_VALUE_ERROR',
  });
});
