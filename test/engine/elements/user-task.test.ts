import { chain, completingListeners, end, headers, model, start, userTask } from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const asking = (extensions = '') =>
  model('p', start(), userTask('ask', extensions), end(), chain('start', 'ask', 'end'));
const form = (id: string, title = '') => JSON.stringify({ id, type: 'default', components: [], title });

it('carries what the model says about it', async () => {
  const engine = await startEngine();
  await engine.deploy(
    asking(
      `<zeebe:assignmentDefinition assignee="= boss" candidateGroups="sales, care" candidateUsers='= ["ann", "bob"]' />
       <zeebe:taskSchedule dueDate="= due" followUpDate="2026-04-01T09:00:00+02:00" />
       <zeebe:priorityDefinition priority="= 70 + 5" />
       <zeebe:formDefinition externalReference="https://forms.example/1" />` + headers({ colour: 'red' }),
    ),
  );

  await engine.create('p', { boss: 'carol', due: '2026-05-01T10:00:00Z' });

  expect(engine.onlyEvent('userTaskCreated')).toMatchObject({
    elementId: 'ask',
    elementName: 'ask name',
    processName: 'p name',
    assignee: 'carol',
    candidateGroups: ['sales', 'care'],
    candidateUsers: ['ann', 'bob'],
    dueDate: '2026-05-01T10:00:00Z',
    followUpDate: '2026-04-01T09:00:00+02:00',
    priority: 75,
    formKey: null,
    externalFormReference: 'https://forms.example/1',
    customHeaders: { colour: 'red' },
  });
});

it('takes a date that FEEL computes, without the name of its zone', async () => {
  const engine = await startEngine();
  await engine.deploy(
    asking(
      `<zeebe:taskSchedule dueDate='= date and time("2026-05-01T10:00:00@Europe/Amsterdam") + duration("P1D")' followUpDate='= now() + duration("PT1H")' />`,
    ),
  );

  await engine.create('p');

  expect(engine.onlyEvent('userTaskCreated').dueDate).toBe('2026-05-02T10:00:00+02:00');
  expect(Date.parse(engine.onlyEvent('userTaskCreated').followUpDate ?? '')).toBe(
    engine.clock.now() + 3_600_000,
  );
});

it('takes a null assignee and date for none, and priority 50 when the model names none', async () => {
  const engine = await startEngine();
  await engine.deploy(
    asking('<zeebe:assignmentDefinition assignee="= nobody" /><zeebe:taskSchedule dueDate="= never" />'),
  );

  await engine.create('p');

  expect(engine.onlyEvent('userTaskCreated')).toMatchObject({ assignee: null, dueDate: null, priority: 50 });
});

it.each([
  ['a candidate group that is no list', '<zeebe:assignmentDefinition candidateGroups="= 1" />'],
  ['a due date that is no date', '<zeebe:taskSchedule dueDate="= 12" />'],
  ['a priority above 100', '<zeebe:priorityDefinition priority="= 101" />'],
])('has an incident for %s', async (_name, extensions) => {
  const engine = await startEngine();
  await engine.deploy(asking(extensions));

  await engine.create('p');

  expect(engine.onlyEvent('incidentCreated')).toMatchObject({
    errorType: 'EXTRACT_VALUE_ERROR',
    elementId: 'ask',
  });
  expect(engine.eventsOf('userTaskCreated')).toEqual([]);
});

describe('form', () => {
  const linked = (binding: string) => asking(`<zeebe:formDefinition formId="f" bindingType="${binding}" />`);

  it('is an incident while it is not deployed', async () => {
    const engine = await startEngine();
    await engine.deploy(linked('latest'));
    await engine.create('p');
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('FORM_NOT_FOUND');

    await engine.deploy(form('f'));
    await engine.execute({ type: 'resolveIncident', incidentKey });

    expect(engine.onlyEvent('userTaskCreated').formKey).toBe(engine.onlyEvent('formDeployed').formKey);
  });

  it.each([
    ['latest', 1],
    ['deployment', 0],
  ])('bound to %s is version %d of those deployed', async (binding, version) => {
    const engine = await startEngine();
    await engine.deploy(linked(binding), form('f'));
    await engine.deploy(form('f', 'newer'));

    await engine.create('p');

    expect(engine.onlyEvent('userTaskCreated').formKey).toBe(
      engine.eventsOf('formDeployed')[version]?.formKey,
    );
  });
});

describe('assignment', () => {
  async function openTask() {
    const engine = await startEngine();
    await engine.deploy(asking());
    await engine.create('p');
    return { engine, userTaskKey: engine.onlyEvent('userTaskCreated').userTaskKey };
  }

  it('is refused without override when somebody else has the task', async () => {
    const { engine, userTaskKey } = await openTask();
    await engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'ann' });

    const second = engine.execute({
      type: 'assignUserTask',
      userTaskKey,
      assignee: 'bob',
      allowOverride: false,
    });

    await expect(second).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    await engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'ann', allowOverride: false });
    await engine.execute({ type: 'unassignUserTask', userTaskKey });
    await engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'bob', allowOverride: false });
    expect(engine.eventsOf('userTaskAssigned').map(({ assignee }) => assignee)).toEqual([
      'ann',
      'ann',
      null,
      'bob',
    ]);
  });

  it('is decided for one of two that ask in the same moment', async () => {
    const { engine, userTaskKey } = await openTask();
    const claim = (assignee: string) =>
      engine.execute({ type: 'assignUserTask', userTaskKey, assignee, allowOverride: false });

    const outcomes = await Promise.allSettled([claim('ann'), claim('bob')]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(engine.state.userTasks.get(userTaskKey)?.attributes.assignee).toBe('ann');
  });

  it('can be changed with dates, candidates and priority', async () => {
    const { engine, userTaskKey } = await openTask();

    await engine.execute({
      type: 'updateUserTask',
      userTaskKey,
      changes: { dueDate: '2026-06-01T00:00:00Z', candidateGroups: ['care'], priority: 1 },
    });
    await engine.execute({ type: 'updateUserTask', userTaskKey, changes: { dueDate: '' } });

    expect(engine.state.userTasks.get(userTaskKey)?.attributes).toMatchObject({
      dueDate: null,
      candidateGroups: ['care'],
      priority: 1,
    });
    for (const changes of [{ priority: 101 }, { dueDate: 'tomorrow' }]) {
      await expect(engine.execute({ type: 'updateUserTask', userTaskKey, changes })).rejects.toMatchObject({
        rejection: { code: 'INVALID_ARGUMENT' },
      });
    }
  });
});

describe('completing listener', () => {
  async function completing(...types: string[]) {
    const engine = await startEngine();
    await engine.deploy(asking(completingListeners(...types)));
    await engine.create('p', { known: 1 });
    const { userTaskKey } = engine.onlyEvent('userTaskCreated');
    await engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'ann' });
    let outcome = 'pending';
    const completion = engine.execute({
      type: 'completeUserTask',
      userTaskKey,
      variables: { outcome: 'yes' },
      action: 'decide',
    });
    completion.then(
      () => (outcome = 'completed'),
      () => (outcome = 'refused'),
    );
    await engine.engine.idle();
    return { engine, userTaskKey, completion, outcome: () => outcome };
  }

  it('sees the task and what it is being completed with, and lets it complete', async () => {
    const { engine, userTaskKey, completion, outcome } = await completing('check');
    expect(outcome()).toBe('pending');

    const [job] = await engine.activate('check');
    await engine.completeJob(job!.jobKey);
    await completion;

    expect(job).toMatchObject({
      kind: 'TASK_LISTENER',
      listenerEventType: 'COMPLETING',
      variables: { known: 1, outcome: 'yes' },
      userTask: { userTaskKey, assignee: 'ann', action: 'decide', priority: 50, changedAttributes: [] },
      customHeaders: {
        'io.camunda.zeebe:userTaskKey': userTaskKey,
        'io.camunda.zeebe:assignee': 'ann',
        'io.camunda.zeebe:action': 'decide',
        'io.camunda.zeebe:priority': '50',
        'io.camunda.zeebe:candidateGroups': '[]',
      },
    });
    expect(engine.variable('outcome')).toBe('yes');
    expect(engine.completed()).toEqual(['start', 'ask', 'end']);
    expectAllEnded(engine);
  });

  it('denies with a reason: the task is as before, and can be completed later', async () => {
    const { engine, userTaskKey, completion } = await completing('check');
    const [job] = await engine.activate('check');

    await engine.completeJob(
      job!.jobKey,
      {},
      { denied: true, deniedReason: 'motivation is missing', corrections: {} },
    );

    await expect(completion).rejects.toMatchObject({
      rejection: { code: 'INVALID_STATE', message: expect.stringContaining("'motivation is missing'") },
    });
    expect(engine.state.userTasks.get(userTaskKey)).toMatchObject({
      attributes: { assignee: 'ann' },
      transition: null,
    });
    expect(engine.eventsOf('jobCompleted')).toMatchObject([
      { isDenied: true, deniedReason: 'motivation is missing' },
    ]);
    expect(engine.variable('outcome')).toBeUndefined();
    expectNoOrphans(engine);

    const second = engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });
    await engine.engine.idle();
    await engine.work('check');
    await second;
    expectAllEnded(engine);
  });

  it('is asked after the one before it agreed, and sees its corrections', async () => {
    const { engine, completion } = await completing('first', 'second');
    expect(await engine.activate('second')).toEqual([]);
    const [first] = await engine.activate('first');
    await engine.completeJob(
      first!.jobKey,
      {},
      { denied: false, deniedReason: null, corrections: { priority: 90 } },
    );

    const [second] = await engine.activate('second');
    await engine.completeJob(second!.jobKey);
    await completion;

    expect(second?.userTask).toMatchObject({ priority: 90, changedAttributes: ['priority'] });
    expect(engine.onlyEvent('userTaskCompleted').corrections).toEqual({ priority: 90 });
  });

  it('clears with an empty text, and leaves alone with null', async () => {
    const { engine, completion } = await completing('check');
    const [job] = await engine.activate('check');

    await engine.completeJob(
      job!.jobKey,
      {},
      { denied: false, deniedReason: null, corrections: { assignee: '', dueDate: null } },
    );
    await completion;

    expect(engine.onlyEvent('userTaskCompleted').corrections).toEqual({ assignee: null });
  });

  it('that denies takes the corrections of those before it back', async () => {
    const { engine, userTaskKey, completion } = await completing('first', 'second');
    const [first] = await engine.activate('first');
    await engine.completeJob(
      first!.jobKey,
      {},
      { denied: false, deniedReason: null, corrections: { priority: 90 } },
    );
    const [second] = await engine.activate('second');

    await engine.completeJob(second!.jobKey, {}, { denied: true, deniedReason: null, corrections: {} });

    await expect(completion).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    expect(engine.state.userTasks.get(userTaskKey)?.attributes.priority).toBe(50);
  });

  it('cannot set variables nor throw an error', async () => {
    const { engine, completion } = await completing('check');
    const [job] = await engine.activate('check');
    const { jobKey } = job!;

    await expect(engine.completeJob(jobKey, { sneaky: 1 })).rejects.toMatchObject({
      rejection: { code: 'INVALID_ARGUMENT' },
    });
    await expect(
      engine.execute({ type: 'throwJobError', jobKey, errorCode: 'E', errorMessage: null, variables: {} }),
    ).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });

    await engine.completeJob(jobKey);
    await completion;
  });

  it('keeps others from touching the task while it decides', async () => {
    const { engine, userTaskKey, completion } = await completing('check');

    const second = engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });
    const assign = engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'bob' });

    await expect(second).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    await expect(assign).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    await engine.work('check');
    await completion;
  });

  it('without retries has an incident of its own; resolved, only its job is tried again', async () => {
    const { engine, completion } = await completing('first', 'second');
    await engine.work('first');
    const [job] = await engine.activate('second');
    const { jobKey } = job!;
    await engine.execute({ type: 'failJob', jobKey, retries: 0, errorMessage: 'down', variables: {} });
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('TASK_LISTENER_NO_RETRIES');

    await engine.execute({ type: 'updateJob', jobKey, retries: 1 });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('second');
    await completion;

    expect(engine.eventsOf('jobCreated').map(({ jobType }) => jobType)).toEqual(['first', 'second']);
    expectAllEnded(engine);
  });

  it('whose type cannot be evaluated has an incident; resolved, all listeners are asked again', async () => {
    const { engine, completion } = await completing('first', '= kind');
    await engine.work('first');
    const { incidentKey, errorType, processInstanceKey } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('EXTRACT_VALUE_ERROR');

    await engine.execute({
      type: 'setVariables',
      scopeKey: processInstanceKey,
      variables: { kind: 'second' },
      local: false,
    });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('first');
    await engine.work('second');
    await completion;

    expectAllEnded(engine);
  });

  it('that never answers leaves its client refused when the instance is cancelled', async () => {
    const { engine, completion } = await completing('check');
    const { processInstanceKey } = engine.onlyEvent('processInstanceCreated');

    await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

    await expect(completion).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    expectAllEnded(engine);
  });
});
