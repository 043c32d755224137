import {
  callActivity,
  chain,
  definitions,
  end,
  error,
  errorBoundary,
  errorEnd,
  exclusive,
  flow,
  inputs,
  message,
  messageBoundary,
  model,
  multiInstance,
  outputs,
  process,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  timerBoundary,
  userTask,
} from '../support/bpmn.js';
import type { Loop } from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const collecting: Loop = { items: '= items', item: 'item', results: 'results', result: '= result' };
const each = (loop: Loop, extensions = '') =>
  model(
    'p',
    start(),
    multiInstance(serviceTask('x', 'work', extensions), loop),
    end(),
    chain('start', 'x', 'end'),
  );

const activated = (engine: TestEngine, elementType: string) =>
  engine.eventsOf('elementActivated').filter((event) => event.elementType === elementType);

describe('parallel', () => {
  it('begins one iteration for each item, and collects their output in the order of the items', async () => {
    const engine = await startEngine();
    await engine.deploy(each(collecting));
    const processInstanceKey = await engine.create('p', { items: ['a', 'b', 'c'] });

    const jobs = await engine.activate('work');
    expect(jobs.map(({ variables }) => [variables['item'], variables['loopCounter']])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expectNoOrphans(engine);
    expectReplayEqual(engine);
    for (const job of jobs.reverse())
      await engine.completeJob(job.jobKey, { result: { of: job.variables['item'] ?? null } });

    const results = engine
      .eventsOf('variableCreated')
      .find(({ scopeKey, name }) => scopeKey === processInstanceKey && name === 'results');
    expect(results?.value).toEqual([{ of: 'a' }, { of: 'b' }, { of: 'c' }]);
    expect(
      engine
        .eventsOf('variableCreated')
        .filter(({ scopeKey, name }) => scopeKey === processInstanceKey && name === 'result'),
    ).toEqual([]);
    expect(activated(engine, 'MULTI_INSTANCE_BODY')).toHaveLength(1);
    expect(activated(engine, 'SERVICE_TASK')).toHaveLength(3);
    expect(engine.completed()).toEqual(['start', 'x', 'x', 'x', 'x', 'end']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('gives null for an iteration that brought nothing', async () => {
    const engine = await startEngine();
    await engine.deploy(each(collecting));
    await engine.create('p', { items: [1, 2], result: 'of the process' });

    await engine.work('work');
    await engine.work('work', { result: 2 });

    expect(engine.variable('results')).toEqual([null, 2]);
  });

  it('passes an empty list, with an empty collection', async () => {
    const engine = await startEngine();
    await engine.deploy(each(collecting));

    await engine.create('p', { items: [] });

    expect(engine.variable('results')).toEqual([]);
    expect(engine.completed()).toEqual(['start', 'x', 'end']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('ends the rest when its completion condition holds', async () => {
    const engine = await startEngine();
    await engine.deploy(
      each({
        ...collecting,
        until: '= numberOfCompletedInstances = 2 and numberOfActiveInstances = 1 and result = "enough"',
      }),
    );
    await engine.create('p', { items: [1, 2, 3] });

    await engine.work('work', { result: 'enough' });
    expectNoOrphans(engine);
    await engine.work('work', { result: 'enough' });

    expect(engine.variable('results')).toEqual(['enough', 'enough', null]);
    expect(engine.eventsOf('jobCanceled')).toHaveLength(1);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('maps in and out in each iteration', async () => {
    const engine = await startEngine();
    const mapped = (inputs({ name: '= item.name' }) + outputs({ result: '= answer + loopCounter' })).replace(
      '</zeebe:ioMapping><zeebe:ioMapping>',
      '',
    );
    await engine.deploy(each(collecting, mapped));
    await engine.create('p', { items: [{ name: 'a' }, { name: 'b' }] });

    const jobs = await engine.activate('work', { fetchVariables: ['name'] });
    for (const { jobKey } of jobs) await engine.completeJob(jobKey, { answer: 10 });

    expect(jobs.map(({ variables }) => variables)).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(engine.variable('results')).toEqual([11, 12]);
    expectAllEnded(engine);
  });
});

describe('sequential', () => {
  const oneByOne: Loop = { ...collecting, sequential: true };

  it('begins an iteration when the one before is done, also after a restart', async () => {
    const engine = await startEngine();
    await engine.deploy(each(oneByOne));
    await engine.create('p', { items: [1, 2, 3] });
    await engine.work('work', { result: 'first' });
    expect(engine.state.jobs.size).toBe(1);

    const again = await startEngine({ dataDir: engine.copyOfDisk() });
    await again.work('work', { result: 'second' });
    await again.work('work', { result: 'third' });

    expect(again.variable('results')).toEqual(['first', 'second', 'third']);
    expectAllEnded(again);
    expectReplayEqual(again);
  });

  it('begins no more when its completion condition holds', async () => {
    const engine = await startEngine();
    await engine.deploy(each({ ...oneByOne, until: '= result = "found"' }));
    await engine.create('p', { items: [1, 2, 3] });

    await engine.work('work', { result: 'lost' });
    await engine.work('work', { result: 'found' });

    expect(engine.variable('results')).toEqual(['lost', 'found', null]);
    expectAllEnded(engine);
  });

  it('goes through many items without a worker', async () => {
    const engine = await startEngine();
    const items = Array.from({ length: 700 }, (_, index) => index);
    const inside = subProcess('x', [start('in'), end('out'), chain('in', 'out')]);
    await engine.deploy(
      model(
        'p',
        start(),
        multiInstance(inside, { items: '= items', sequential: true }),
        end(),
        chain('start', 'x', 'end'),
      ),
    );

    await engine.create('p', { items });
    await engine.engine.idle();

    expect(activated(engine, 'SUB_PROCESS')).toHaveLength(700);
    expectAllEnded(engine);
  });
});

it('repeats subprocesses, each with variables of its own', async () => {
  const engine = await startEngine();
  const inside = subProcess('x', [
    start('in'),
    serviceTask('work', 'work', outputs({ result: '= answer' })),
    end('out'),
    chain('in', 'work', 'out'),
  ]);
  await engine.deploy(
    model('p', start(), multiInstance(inside, collecting), end(), chain('start', 'x', 'end')),
  );
  await engine.create('p', { items: [1, 2] });

  await engine.work('work', { answer: 'one' });
  await engine.work('work', { answer: 'two' });

  expect(engine.variable('results')).toEqual(['one', 'two']);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('repeats call activities, and ends what they called with them', async () => {
  const engine = await startEngine();
  const called = process('q', start('qs'), serviceTask('work'), end('qe'), chain('qs', 'work', 'qe'));
  const calling = multiInstance(callActivity('x', 'q', '', outputs({ result: '= answer' })), collecting);
  await engine.deploy(definitions(process('p', start(), calling, end(), chain('start', 'x', 'end')), called));
  await engine.create('p', { items: [1, 2] });
  const processInstanceKey = await engine.create('p', { items: [1, 2, 3] });

  await engine.work('work', { answer: 'one' });
  await engine.work('work', { answer: 'two' });
  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  expect(engine.variable('results')).toEqual(['one', 'two']);
  expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(4);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('repeats receive tasks, each with a correlation key of its own', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      message('m', 'paid', '= item'),
      process(
        'p',
        start(),
        multiInstance(receiveTask('x', 'm'), { items: '= items', item: 'item' }),
        end(),
        chain('start', 'x', 'end'),
      ),
    ),
  );
  await engine.create('p', { items: ['a', 'b'] });

  await engine.publish('paid', 'b');
  await engine.publish('paid', 'a');

  expectAllEnded(engine);
});

it('repeats user tasks', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      multiInstance(userTask('x', '<zeebe:assignmentDefinition assignee="= item" />'), {
        items: '= items',
        item: 'item',
      }),
      end(),
      chain('start', 'x', 'end'),
    ),
  );
  await engine.create('p', { items: ['ann', 'bob'] });

  const tasks = engine.eventsOf('userTaskCreated');
  expect(tasks.map(({ assignee }) => assignee)).toEqual(['ann', 'bob']);
  for (const { userTaskKey } of tasks)
    await engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });

  expectAllEnded(engine);
});

describe('boundary events', () => {
  it.each([true, false])('stand on the body: interrupting %p', async (interrupting) => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(
        message('m', 'M', '= id'),
        process(
          'p',
          start(),
          multiInstance(serviceTask('x', 'work'), collecting),
          timerBoundary({ id: 'late', on: 'x', interrupting }, { duration: 'PT1H' }),
          messageBoundary({ id: 'news', on: 'x', interrupting: false }, 'm'),
          end(),
          end('after'),
          chain('start', 'x', 'end'),
          chain('late', 'after'),
          chain('news', 'after'),
        ),
      ),
    );
    await engine.create('p', { items: [1, 2], id: 1 });
    await engine.publish('M', '1');

    await engine.advance(HOUR);
    expectNoOrphans(engine);
    if (!interrupting) {
      await engine.work('work');
      await engine.work('work');
    }

    expect(engine.completed().filter((id) => id === 'late' || id === 'news')).toEqual(['news', 'late']);
    expect(engine.eventsOf('elementTerminated')).toHaveLength(interrupting ? 3 : 0);
    expect(engine.completed().includes('end')).toBe(!interrupting);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('catch the error of one iteration for all', async () => {
    const engine = await startEngine();
    const inside = subProcess('x', [
      start('in'),
      exclusive('bad', 'bad-work'),
      errorEnd('fail', 'e'),
      serviceTask('work'),
      end('out'),
      chain('in', 'bad'),
      flow('bad', 'fail', '= item = 2'),
      flow('bad', 'work'),
      chain('work', 'out'),
    ]);
    await engine.deploy(
      definitions(
        error('e', 'E'),
        process(
          'p',
          start(),
          multiInstance(inside, { items: '= items', item: 'item' }),
          errorBoundary({ id: 'caught', on: 'x' }, 'e'),
          end(),
          end('after'),
          chain('start', 'x', 'end'),
          chain('caught', 'after'),
        ),
      ),
    );

    await engine.create('p', { items: [1, 2, 3] });

    expect(engine.completed().slice(-2)).toEqual(['caught', 'after']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});

describe('incidents', () => {
  it('stand at the body when its list is none', async () => {
    const engine = await startEngine();
    await engine.deploy(each(collecting));
    const scopeKey = await engine.create('p', { items: 'a' });
    const incident = engine.onlyEvent('incidentCreated');
    expect(incident).toMatchObject({ elementType: 'MULTI_INSTANCE_BODY', errorType: 'EXTRACT_VALUE_ERROR' });

    await engine.execute({ type: 'setVariables', scopeKey, variables: { items: ['a'] }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey: incident.incidentKey });

    await engine.work('work');
    expectAllEnded(engine);
  });

  it('stand at the iteration when its output or the condition fails', async () => {
    const engine = await startEngine();
    await engine.deploy(each({ ...collecting, until: '= done' }));
    const scopeKey = await engine.create('p', { items: ['a', 'b'] });

    await engine.work('work', { result: 1 });
    const incident = engine.onlyEvent('incidentCreated');
    expect(incident).toMatchObject({ elementType: 'SERVICE_TASK', errorType: 'EXTRACT_VALUE_ERROR' });
    expectNoOrphans(engine);
    await engine.execute({ type: 'setVariables', scopeKey, variables: { done: true }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey: incident.incidentKey });

    expect(engine.variable('results')).toEqual([1, null]);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('stand at the iteration when its worker shortened the collection', async () => {
    const engine = await startEngine();
    await engine.deploy(each(collecting));
    await engine.create('p', { items: ['a', 'b'] });

    await engine.work('work', { results: [] });
    const incident = engine.onlyEvent('incidentCreated');
    expect(incident).toMatchObject({ elementType: 'SERVICE_TASK', errorType: 'EXTRACT_VALUE_ERROR' });
    expectNoOrphans(engine);
    const results = { results: [null, null] };
    for (const { elementInstanceKey: scopeKey } of activated(engine, 'MULTI_INSTANCE_BODY'))
      await engine.execute({ type: 'setVariables', scopeKey, variables: results, local: true });
    await engine.execute({ type: 'resolveIncident', incidentKey: incident.incidentKey });
    await engine.work('work', { result: 2 });

    expect(engine.variable('results')).toEqual([null, 2]);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});
