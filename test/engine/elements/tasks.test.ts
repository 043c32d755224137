import {
  chain,
  definitions,
  end,
  inputs,
  linkCatch,
  linkThrow,
  message,
  model,
  outputs,
  process,
  script,
  start,
  task,
  taskDefinition,
  throwEnd,
  throwEvent,
} from '../support/bpmn.js';
import { expectAllEnded, expectReplayEqual } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const around = (element: string) => model('p', start(), element, end(), chain('start', 'x', 'end'));

it.each([
  ['an undefined task', task('task', 'x'), 'TASK'],
  ['a manual task', task('manualTask', 'x'), 'MANUAL_TASK'],
  ['an intermediate event without trigger', throwEvent('x', null), 'INTERMEDIATE_THROW_EVENT'],
] as const)('%s is passed at once', async (_name, element, elementType) => {
  const engine = await startEngine();
  await engine.deploy(around(element));

  await engine.create('p');

  expect(engine.completed()).toEqual(['start', 'x', 'end']);
  expect(engine.eventsOf('elementCompleted')[1]?.elementType).toBe(elementType);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

describe('script task', () => {
  it('keeps the result of its expression under the name of its variable', async () => {
    const engine = await startEngine();
    await engine.deploy(around(task('scriptTask', 'x', script('= a + b', 'sum'))));

    const processInstanceKey = await engine.create('p', { a: 20, b: 22 });

    const sum = engine.eventsOf('variableCreated').find(({ name }) => name === 'sum');
    expect(sum).toMatchObject({ value: 42, scopeKey: processInstanceKey });
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('shows only what its output mappings choose', async () => {
    const engine = await startEngine();
    const mapped = script('= {a: 1, b: 2}', 'both') + outputs({ b: '= both.b' });
    await engine.deploy(around(task('scriptTask', 'x', mapped)));

    const processInstanceKey = await engine.create('p');

    const set = engine.eventsOf('variableCreated').filter(({ scopeKey }) => scopeKey === processInstanceKey);
    expect(set.map(({ name, value }) => ({ name, value }))).toEqual([{ name: 'b', value: 2 }]);
  });

  it('has an incident when its expression fails, and goes on when that is mended', async () => {
    const engine = await startEngine();
    await engine.deploy(around(task('scriptTask', 'x', script('= assert(a, a != null)', 'b'))));
    const scopeKey = await engine.create('p');
    const { incidentKey, errorType, elementId } = engine.onlyEvent('incidentCreated');
    expect({ errorType, elementId }).toEqual({ errorType: 'EXTRACT_VALUE_ERROR', elementId: 'x' });

    await engine.execute({ type: 'setVariables', scopeKey, variables: { a: 1 }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });

    expect(engine.variable('b')).toBe(1);
    expectAllEnded(engine);
  });
});

const mail = taskDefinition('mail') + inputs({ to: '= who' });

it.each([
  ['a send task', around(task('sendTask', 'x', mail)), 'SEND_TASK'],
  ['a script task of a worker', around(task('scriptTask', 'x', mail)), 'SCRIPT_TASK'],
  [
    'a message throw event',
    definitions(
      message('m', 'M'),
      process('p', start(), throwEvent('x', 'message', 'm', mail), end(), chain('start', 'x', 'end')),
    ),
    'INTERMEDIATE_THROW_EVENT',
  ],
  [
    'a message end event',
    definitions(
      message('m', 'M'),
      process('p', start(), throwEnd('x', 'message', 'm', mail), chain('start', 'x')),
    ),
    'END_EVENT',
  ],
])('%s waits for the worker that does it', async (_name, xml, elementType) => {
  const engine = await startEngine();
  await engine.deploy(xml);
  await engine.create('p', { who: 'front desk' });

  const [job] = await engine.activate('mail');

  expect(job).toMatchObject({ elementId: 'x', variables: { to: 'front desk' } });
  expect(engine.onlyEvent('jobCreated').elementType).toBe(elementType);
  if (job !== undefined) await engine.completeJob(job.jobKey);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('links go on at the catch event of the same name', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      linkThrow('out', 'further'),
      linkCatch('elsewhere', 'other'),
      linkCatch('in', 'further'),
      end(),
      chain('start', 'out'),
      chain('in', 'end'),
      chain('elsewhere', 'end'),
    ),
  );

  await engine.create('p');

  expect(engine.completed()).toEqual(['start', 'out', 'in', 'end']);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});
