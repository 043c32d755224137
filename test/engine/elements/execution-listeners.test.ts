import {
  catchTimer,
  chain,
  end,
  exclusive,
  executionListeners,
  flow,
  headers,
  model,
  multiInstance,
  outputs,
  serviceTask,
  start,
  subProcess,
  task,
  timerBoundary,
  userTask,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const around = (element: string) => model('p', start(), element, end(), chain('start', 'x', 'end'));
const listened = (...listeners: [string, string][]) =>
  around(serviceTask('x', 'work', executionListeners(...listeners) + outputs({ result: '= answer' })));

it('start listeners go before the work, one after the other, and give it local variables', async () => {
  const engine = await startEngine();
  await engine.deploy(listened(['start', 'first'], ['start', 'second']));
  const processInstanceKey = await engine.create('p');
  expect(await engine.activate('second')).toEqual([]);
  expect(await engine.activate('work')).toEqual([]);

  await engine.work('first', { a: 1 });
  const [second] = await engine.activate('second');
  expect(second).toMatchObject({
    kind: 'EXECUTION_LISTENER',
    listenerEventType: 'START',
    elementId: 'x',
    variables: { a: 1 },
  });
  expectNoOrphans(engine);
  expectReplayEqual(engine);
  if (second) await engine.completeJob(second.jobKey, { b: 2 });
  const [work] = await engine.activate('work');

  expect(work?.variables).toEqual({ a: 1, b: 2 });
  if (work) await engine.completeJob(work.jobKey, { answer: 3 });
  const kept = engine.eventsOf('variableCreated').filter(({ scopeKey }) => scopeKey === processInstanceKey);
  expect(kept.map(({ name }) => name)).toEqual(['result']);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('end listeners go after the output mappings, and give what is around the element', async () => {
  const engine = await startEngine();
  await engine.deploy(listened(['end', 'after']));
  const processInstanceKey = await engine.create('p');
  await engine.work('work', { answer: 3 });
  expect(engine.completed()).toEqual(['start']);
  expectReplayEqual(engine);

  const [after] = await engine.activate('after');
  expect(after?.variables).toMatchObject({ answer: 3, result: 3 });
  if (after) await engine.completeJob(after.jobKey, { sum: 4 });

  const kept = engine.eventsOf('variableCreated').filter(({ scopeKey }) => scopeKey === processInstanceKey);
  expect(kept.map(({ name, value }) => [name, value])).toEqual([
    ['result', 3],
    ['sum', 4],
  ]);
  expect(engine.completed()).toEqual(['start', 'x', 'end']);
  expectAllEnded(engine);
});

it('boundary events wait only while the work itself goes on', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      serviceTask('x', 'work', executionListeners(['start', 'before'], ['end', 'after'])),
      timerBoundary({ id: 'late', on: 'x' }, { duration: 'PT1H' }),
      end(),
      chain('start', 'x', 'end'),
      chain('late', 'end'),
    ),
  );
  await engine.create('p');
  await engine.advance(2 * HOUR);
  await engine.work('before');
  expect(engine.eventsOf('timerCreated')).toHaveLength(1);
  await engine.work('work');
  await engine.advance(2 * HOUR);

  await engine.work('after');

  expect(engine.completed()).toEqual(['start', 'x', 'end']);
  expectAllEnded(engine);
});

it.each([
  ['an undefined task', around(task('task', 'x', executionListeners(['start', 's'], ['end', 'e'])))],
  [
    'a subprocess',
    around(
      subProcess(
        'x',
        [start('in'), end('out'), chain('in', 'out')],
        executionListeners(['start', 's'], ['end', 'e']),
      ),
    ),
  ],
  [
    'a multi-instance activity, in each iteration',
    around(
      multiInstance(task('task', 'x', executionListeners(['start', 's'], ['end', 'e'])), { items: '= [1]' }),
    ),
  ],
  [
    'a gateway and the start event before it',
    model(
      'p',
      start('start', executionListeners(['end', 's'])),
      '<bpmn:exclusiveGateway id="x"><bpmn:extensionElements>' +
        executionListeners(['start', 'e']) +
        '</bpmn:extensionElements></bpmn:exclusiveGateway>',
      end(),
      chain('start', 'x', 'end'),
    ),
  ],
  [
    'an end event',
    model('p', start(), end('x', executionListeners(['start', 's'], ['end', 'e'])), chain('start', 'x')),
  ],
])('%s has its listeners', async (_name, xml) => {
  const engine = await startEngine();
  await engine.deploy(xml);
  await engine.create('p');

  await engine.work('s');
  expectReplayEqual(engine);
  await engine.work('e');

  expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(1);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('a start listener decides which way a gateway goes', async () => {
  const engine = await startEngine();
  const gateway = exclusive('x', 'x-b').replace(
    ' />',
    `><bpmn:extensionElements>${executionListeners(['start', 'decide'])}</bpmn:extensionElements></bpmn:exclusiveGateway>`,
  );
  await engine.deploy(
    model(
      'p',
      start(),
      gateway,
      chain('start', 'x'),
      flow('x', 'a', '= left'),
      flow('x', 'b'),
      end('a'),
      end('b'),
    ),
  );
  await engine.create('p');

  await engine.work('decide', { left: true });

  expect(engine.completed()).toEqual(['start', 'x', 'a']);
});

it('a user task comes after its start listener, and is gone before its end listener', async () => {
  const engine = await startEngine();
  await engine.deploy(around(userTask('x', executionListeners(['start', 's'], ['end', 'e']))));
  await engine.create('p');
  expect(engine.state.userTasks.size).toBe(0);

  await engine.work('s');
  const { userTaskKey } = engine.onlyEvent('userTaskCreated');
  await engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });
  expect(engine.state.userTasks.size).toBe(0);
  await engine.work('e');

  expectAllEnded(engine);
});

it('a cancelled instance takes its listeners along', async () => {
  const engine = await startEngine();
  await engine.deploy(
    around(
      catchTimer('x', { duration: 'PT1H' }).replace(
        '"x">',
        `"x"><bpmn:extensionElements>${executionListeners(['start', 's'])}</bpmn:extensionElements>`,
      ),
    ),
  );
  const processInstanceKey = await engine.create('p');

  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  expect(engine.eventsOf('jobCanceled')).toHaveLength(1);
  expectAllEnded(engine);
});

it('gives its worker the headers of the element, and over them its own', async () => {
  const engine = await startEngine();
  const listener = executionListeners(['start', 's']).replace(
    ' /></zeebe:executionListeners>',
    `>${headers({ b: 'listener', c: 'listener' })}</zeebe:executionListener></zeebe:executionListeners>`,
  );
  await engine.deploy(around(serviceTask('x', 'work', headers({ a: 'task', b: 'task' }) + listener)));
  await engine.create('p');

  const [job] = await engine.activate('s');

  expect(job?.customHeaders).toEqual({ a: 'task', b: 'listener', c: 'listener' });
});

describe('incidents', () => {
  it('without retries ask the failed listener alone again', async () => {
    const engine = await startEngine();
    await engine.deploy(listened(['start', 'first'], ['start', 'second']));
    await engine.create('p');
    await engine.work('first');
    const [job] = await engine.activate('second');
    if (job === undefined) throw new Error('Expected a job');
    const { jobKey } = job;
    const failure = { errorMessage: null, retries: 0, variables: {} };
    await engine.execute({ type: 'failJob', jobKey, ...failure });
    const { errorType, incidentKey } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('EXECUTION_LISTENER_NO_RETRIES');

    await engine.execute({ type: 'updateJob', jobKey, retries: 1 });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('second');
    await engine.work('work');

    expect(engine.eventsOf('jobCreated')).toHaveLength(3);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('in a property ask all listeners of the event again', async () => {
    const engine = await startEngine();
    await engine.deploy(listened(['start', 'first'], ['start', '= second']));
    const scopeKey = await engine.create('p');
    await engine.work('first');
    const { incidentKey } = engine.onlyEvent('incidentCreated');

    await engine.execute({ type: 'setVariables', scopeKey, variables: { second: 's' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('first');
    await engine.work('s');

    expect(await engine.activate('work')).toHaveLength(1);
  });

  it('in the element itself ask no listener again', async () => {
    const engine = await startEngine();
    const broken = serviceTask('x', '= kind', executionListeners(['start', 'first']));
    await engine.deploy(around(broken));
    const scopeKey = await engine.create('p');
    await engine.work('first');
    const { incidentKey } = engine.onlyEvent('incidentCreated');

    await engine.execute({ type: 'setVariables', scopeKey, variables: { kind: 'k' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('k');

    expect(engine.eventsOf('jobCreated')).toHaveLength(2);
    expectAllEnded(engine);
  });
});

it('cannot throw an error or deny', async () => {
  const engine = await startEngine();
  await engine.deploy(listened(['start', 'first']));
  await engine.create('p');
  const [job] = await engine.activate('first');
  if (job === undefined) throw new Error('Expected a job');
  const { jobKey } = job;

  const thrown = engine.execute({
    type: 'throwJobError',
    jobKey,
    errorCode: 'E',
    errorMessage: null,
    variables: {},
  });
  const denied = engine.completeJob(jobKey, {}, { denied: true, deniedReason: null, corrections: {} });

  await expect(thrown).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
  await expect(denied).rejects.toMatchObject({ rejection: { code: 'INVALID_ARGUMENT' } });
});
