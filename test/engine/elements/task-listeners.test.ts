import type { UserTaskAttributes } from '../../../engine/events/user-task-events.js';
import type { UserTaskKey } from '../../../engine/keys.js';
import { chain, end, model, start, taskListeners, userTask } from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const assigned = (to: string) => `<zeebe:assignmentDefinition assignee="${to}" />`;
const asking = (extensions: string) =>
  model('p', start(), userTask('x', extensions), end(), chain('start', 'x', 'end'));

const begin = async (listeners: [string, string][], extensions = '') => {
  const engine = await startEngine();
  await engine.deploy(asking(taskListeners(...listeners) + extensions));
  await engine.create('p');
  return { engine, userTaskKey: engine.onlyEvent('userTaskCreated').userTaskKey };
};
const taskOf = (engine: TestEngine, key: UserTaskKey) => engine.state.userTasks.get(key);

/** Does the oldest job of a listener, with an answer. */
const answer = async (
  engine: TestEngine,
  type: string,
  { denied = false, ...corrections }: Partial<UserTaskAttributes> & { denied?: boolean } = {},
) => {
  const [job] = await engine.activate(type, { maxJobsToActivate: 1 });
  if (job === undefined) throw new Error(`Expected a job of type ${type}`);
  await engine.completeJob(job.jobKey, {}, { denied, deniedReason: denied ? 'not now' : null, corrections });
  return job;
};

describe('creating', () => {
  it('corrects the task before anybody can touch it', async () => {
    const { engine, userTaskKey } = await begin([
      ['creating', 'first'],
      ['creating', 'second'],
    ]);
    const early = engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'ann' });
    await expect(early).rejects.toMatchObject({
      rejection: { code: 'INVALID_STATE', message: expect.stringContaining("'CREATING'") as string },
    });

    await answer(engine, 'first', { priority: 80, assignee: 'bob' });
    const second = await answer(engine, 'second', { dueDate: '2026-04-01T10:00:00Z' });

    expect(second).toMatchObject({
      listenerEventType: 'CREATING',
      userTask: { priority: 80, assignee: 'bob' },
      customHeaders: { 'io.camunda.zeebe:changedAttributes': '["priority","assignee"]' },
    });
    expect(taskOf(engine, userTaskKey)).toMatchObject({
      transition: null,
      attributes: { priority: 80, assignee: 'bob', dueDate: '2026-04-01T10:00:00Z' },
    });
    expectNoOrphans(engine);
    expectReplayEqual(engine);
  });

  it('cannot deny, nor correct the assignee of the model', async () => {
    const { engine, userTaskKey } = await begin([['creating', 'l']], assigned('ann'));
    const [job] = await engine.activate('l');
    if (job === undefined) throw new Error('Expected a job');
    expect(job.userTask?.assignee).toBe('ann');
    const reply = (denied: boolean, corrections: Partial<UserTaskAttributes>) =>
      engine.completeJob(job.jobKey, {}, { denied, deniedReason: null, corrections });

    await expect(reply(true, {})).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    await expect(reply(false, { assignee: 'bob' })).rejects.toMatchObject({
      rejection: { code: 'INVALID_STATE' },
    });
    await reply(false, {});

    expect(taskOf(engine, userTaskKey)?.attributes.assignee).toBe('ann');
  });

  it('goes before the assignment that the model asks for, which can be denied', async () => {
    const { engine, userTaskKey } = await begin(
      [
        ['creating', 'c'],
        ['assigning', 'a'],
      ],
      assigned('ann'),
    );
    await answer(engine, 'c');
    expect(taskOf(engine, userTaskKey)?.attributes.assignee).toBeNull();

    const job = await answer(engine, 'a', { denied: true });

    expect(job).toMatchObject({ listenerEventType: 'ASSIGNING', userTask: { assignee: 'ann' } });
    expect(taskOf(engine, userTaskKey)).toMatchObject({ transition: null, attributes: { assignee: null } });
    await engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('is not asked about a task without assignee whose listeners wait for an assignment', async () => {
    const { engine, userTaskKey } = await begin([['assigning', 'a']]);

    expect(taskOf(engine, userTaskKey)?.transition).toBeNull();
    expect(engine.eventsOf('jobCreated')).toEqual([]);
  });
});

describe('assigning', () => {
  it('answers the client when its listeners agreed, with their corrections', async () => {
    const { engine, userTaskKey } = await begin([['assigning', 'a']]);
    const command = engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'ann', action: 'claim' });
    await engine.engine.idle();
    expectReplayEqual(engine);

    const job = await answer(engine, 'a', { assignee: 'bob', candidateGroups: ['team'] });
    await command;

    expect(job.customHeaders).toMatchObject({
      'io.camunda.zeebe:action': 'claim',
      'io.camunda.zeebe:assignee': 'ann',
      'io.camunda.zeebe:changedAttributes': '["assignee"]',
    });
    expect(taskOf(engine, userTaskKey)?.attributes).toMatchObject({
      assignee: 'bob',
      candidateGroups: ['team'],
    });
    expectReplayEqual(engine);
  });

  it('leaves the task as it was when one denied, corrections of others included', async () => {
    const { engine, userTaskKey } = await begin([
      ['assigning', 'a'],
      ['assigning', 'b'],
    ]);
    const command = engine.execute({ type: 'assignUserTask', userTaskKey, assignee: 'ann' });
    await engine.engine.idle();

    await answer(engine, 'a', { priority: 90 });
    await answer(engine, 'b', { denied: true });

    await expect(command).rejects.toMatchObject({
      rejection: { code: 'INVALID_STATE', message: expect.stringContaining('not now') as string },
    });
    expect(taskOf(engine, userTaskKey)).toMatchObject({
      transition: null,
      attributes: { assignee: null, priority: 50 },
    });
  });

  it('is asked when a task is given back too', async () => {
    const { engine, userTaskKey } = await begin([['assigning', 'a']], assigned('ann'));
    await answer(engine, 'a');
    const command = engine.execute({ type: 'unassignUserTask', userTaskKey });
    await engine.engine.idle();

    const job = await answer(engine, 'a');
    await command;

    expect(job.userTask?.assignee).toBeNull();
    expect(taskOf(engine, userTaskKey)?.attributes.assignee).toBeNull();
  });
});

describe('updating', () => {
  it('is asked about a change, and sees what it changes', async () => {
    const { engine, userTaskKey } = await begin([['updating', 'u']]);
    const changes = { priority: 70, candidateUsers: ['ann'] };
    const command = engine.execute({ type: 'updateUserTask', userTaskKey, changes });
    await engine.engine.idle();

    const job = await answer(engine, 'u', { priority: 50 });
    await command;

    expect(job).toMatchObject({ listenerEventType: 'UPDATING', userTask: { priority: 70 } });
    expect(taskOf(engine, userTaskKey)?.attributes).toMatchObject({
      priority: 50,
      candidateUsers: ['ann'],
    });
    expectReplayEqual(engine);
  });
});

it('a cancelled instance answers who waits, and takes listeners along', async () => {
  const { engine, userTaskKey } = await begin([['updating', 'u']]);
  const command = engine.execute({ type: 'updateUserTask', userTaskKey, changes: { priority: 1 } });
  const refused = expect(command).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
  await engine.engine.idle();
  const { processInstanceKey } = engine.onlyEvent('processInstanceCreated');

  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  await refused;
  expectAllEnded(engine);
});

it('a listener whose type cannot be evaluated waits, and all are asked again', async () => {
  const engine = await startEngine();
  await engine.deploy(asking(taskListeners(['creating', 'c'], ['creating', '= kind']) + assigned('ann')));
  const scopeKey = await engine.create('p');
  await answer(engine, 'c', { priority: 1 });
  const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
  expect(errorType).toBe('EXTRACT_VALUE_ERROR');

  await engine.execute({ type: 'setVariables', scopeKey, variables: { kind: 'd' }, local: false });
  await engine.execute({ type: 'resolveIncident', incidentKey });
  await answer(engine, 'c');
  await answer(engine, 'd');

  const [task] = engine.state.userTasks.values();
  expect(task).toMatchObject({ transition: null, attributes: { priority: 50, assignee: 'ann' } });
  expectReplayEqual(engine);
});

describe('variables set at the task', () => {
  const setting = async (local: boolean) => {
    const { engine, userTaskKey } = await begin([['updating', 'l']]);
    const { elementInstanceKey, processInstanceKey } = engine.onlyEvent('userTaskCreated');
    const command = engine.execute({
      type: 'setVariables',
      scopeKey: elementInstanceKey,
      variables: { note: 1 },
      local,
    });
    await engine.engine.idle();
    return { engine, userTaskKey, elementInstanceKey, processInstanceKey, command };
  };

  it.each([true, false])('are set when its updating listeners agree, local %p', async (local) => {
    const { engine, userTaskKey, command, ...keys } = await setting(local);
    expect(engine.eventsOf('variableCreated')).toEqual([]);
    expectReplayEqual(engine);

    const job = await answer(engine, 'l', { priority: 10 });
    await command;

    expect(job).toMatchObject({ listenerEventType: 'UPDATING', variables: { note: 1 } });
    expect(engine.onlyEvent('variableCreated')).toMatchObject({
      name: 'note',
      scopeKey: local ? keys.elementInstanceKey : keys.processInstanceKey,
    });
    expect(taskOf(engine, userTaskKey)).toMatchObject({ transition: null, attributes: { priority: 10 } });
    expectReplayEqual(engine);
  });

  it('are not set when one denies, nor while another change is decided about', async () => {
    const { engine, userTaskKey, elementInstanceKey, command } = await setting(false);
    const again = engine.execute({
      type: 'setVariables',
      scopeKey: elementInstanceKey,
      variables: { note: 2 },
      local: false,
    });
    await expect(again).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });

    await answer(engine, 'l', { denied: true });

    await expect(command).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    expect(engine.eventsOf('variableCreated')).toEqual([]);
    expect(taskOf(engine, userTaskKey)?.transition).toBeNull();
  });

  it('are set after all listeners were asked again, when one of them had an incident', async () => {
    const engine = await startEngine();
    await engine.deploy(asking(taskListeners(['updating', 'l'], ['updating', '= type'])));
    const scopeKey = await engine.create('p');
    const { elementInstanceKey } = engine.onlyEvent('userTaskCreated');
    const command = engine.execute({
      type: 'setVariables',
      scopeKey: elementInstanceKey,
      variables: { note: 1 },
      local: true,
    });
    await engine.engine.idle();
    await answer(engine, 'l');
    const { incidentKey } = engine.onlyEvent('incidentCreated');

    await engine.execute({ type: 'setVariables', scopeKey, variables: { type: 'm' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await answer(engine, 'l');
    await answer(engine, 'm');
    await command;

    expect(engine.variable('note')).toBe(1);
    expectReplayEqual(engine);
  });
});
