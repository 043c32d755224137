import Database from 'libsql';
import type { LoggedEvent } from '../../../engine/events/event.js';
import { projections } from '../../../engine/projections/projections.js';
import { groupFor } from '../../../engine/projections/table-group.js';
import { jobSearch } from '../../../engine/projections/job-search.js';
import { processInstanceSearch } from '../../../engine/projections/process-instance-search.js';
import { userTaskSearch, userTaskSearchFor } from '../../../engine/projections/user-task-search.js';
import { chain, end, model, serviceTask, start, userTask } from '../support/bpmn.js';
import { searchTablesOf } from '../support/data-on-disk.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const candidates = '<zeebe:assignmentDefinition candidateGroups="regie, zorg" candidateUsers="anna" />';
const both = (id: string) =>
  model(
    id,
    start(),
    serviceTask('work'),
    userTask('task', candidates),
    end(),
    chain('start', 'work', 'task', 'end'),
  );

/** What happens to tasks, jobs and instances, deletion among it. */
async function eventful(): Promise<readonly LoggedEvent[]> {
  const engine = await startEngine();
  await engine.deploy(both('kept'), both('gone'));
  for (const id of ['kept', 'kept', 'gone', 'kept']) await engine.create(id, { id });
  const [failing, ...others] = await engine.activate('work');
  const failure = { retries: 0, errorMessage: 'no', variables: {} };
  await engine.execute({ type: 'failJob', jobKey: failing!.jobKey, ...failure });
  for (const { jobKey } of others)
    await engine.execute({ type: 'completeJob', jobKey, variables: { done: 1 } });
  const [first, second, third] = engine.eventsOf('userTaskCreated').map(({ userTaskKey }) => userTaskKey);
  const changes = { candidateGroups: ['piket'] };
  await engine.execute({ type: 'updateUserTask', userTaskKey: third!, changes });
  for (const userTaskKey of [first!, second!])
    await engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });
  const { processInstanceKey } = engine.eventsOf('processInstanceCompleted')[0]!;
  await engine.execute({ type: 'deleteProcessInstance', processInstanceKey });
  const gone = engine.eventsOf('processDeployed').find(({ processDefinitionId: id }) => id === 'gone')!;
  const resourceKey = gone.processDefinitionKey;
  await engine.execute({ type: 'deleteResource', resourceKey, deleteHistory: true });
  return engine.events;
}

/** The tables that these events give when the groups take turns as `pace` says. */
function tablesOf(pace: (projects: ((event: LoggedEvent) => void)[]) => void) {
  const db = new Database(':memory:');
  for (const sql of projections.schema) db.exec(sql);
  pace(projections.groups.map((group) => group.prepare(db)).map((project) => (event) => project([event])));
  return searchTablesOf(db);
}

it('the tables are the same whichever group goes ahead, for none looks at those of another', async () => {
  const events = await eventful();

  const together = tablesOf((groups) => {
    for (const event of events) for (const project of groups) project(event);
  });
  const oneByOne = tablesOf((groups) => {
    for (const project of groups) events.forEach(project);
  });
  const lastFirst = tablesOf((groups) => {
    for (const project of [...groups].reverse()) events.forEach(project);
  });

  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['processInstanceDeleted', 'processDefinitionDeleted', 'incidentCreated']),
  );
  expect(together['search_user_tasks']).not.toEqual([]);
  expect(oneByOne).toEqual(together);
  expect(lastFirst).toEqual(together);
});

it.each([
  ['a task list', userTaskSearch, {}, 'userTasks'],
  ['a task list without a filter', userTaskSearch, undefined, 'userTasks'],
  [
    'tasks of a group',
    userTaskSearchFor({ candidateGroup: 'regie' }),
    { candidateGroup: 'regie' },
    'userTasks',
  ],
  ['tasks by a variable of their instance', userTaskSearch, { processInstanceVariables: [] }, null],
  ['tasks by a variable of their own', userTaskSearch, { state: 'CREATED', localVariables: [] }, null],
  ['tasks by what cannot be asked', userTaskSearch, { constructor: 'x' }, null],
  ['tasks by alternatives', userTaskSearch, { $or: [] }, null],
  ['jobs', jobSearch, { state: 'CREATED' }, 'jobs'],
  ['instances', processInstanceSearch, {}, null],
] as const)('%s wait for what they read', (_, spec, filter, group) => {
  expect(groupFor(spec as typeof jobSearch, filter)).toBe(group);
});
