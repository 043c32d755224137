import { jest } from '@jest/globals';
import { projections } from '../../../engine/projections/projections.js';
import { called, decisions, everything, form } from './models.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

const now = { consistency: { waitUpToMs: 0 } };
const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

await client.createDeployment({
  resources: [
    new File([everything], 'alles.bpmn'),
    new File([called], 'geroepen.bpmn'),
    new File([decisions], 'prioriteren.dmn'),
    new File([form], 'weging.form'),
  ],
});
const create = () =>
  client.createProcessInstance({ processDefinitionId: 'alles', variables: { zaak: 'Z-1', acuut: true } });
const { processInstanceKey } = await create();
const other = await create();
await client.correlateMessage({ name: 'antwoord', correlationKey: 'Z-1' });
const { jobs } = await client.activateJobs({
  type: 'falen',
  worker: 'w',
  timeout: 60_000,
  maxJobsToActivate: 1,
  requestTimeout: -1,
});
await client.failJob({ jobKey: jobs[0].jobKey, retries: 0 });

async function remove(key: string): Promise<number> {
  const { status } = await fetch(`${engine.address}/v2/process-instances/${key}/deletion`, {
    method: 'POST',
    headers: { authorization },
  });
  return status;
}

const searches = [
  'searchProcessInstances',
  'searchElementInstances',
  'searchVariables',
  'searchJobs',
  'searchUserTasks',
  'searchIncidents',
  'searchMessageSubscriptions',
  'searchCorrelatedMessageSubscriptions',
  'searchDecisionInstances',
] as const;

async function found(key: string): Promise<Record<string, number>> {
  const counts = searches.map(async (operation) => {
    const { items } = await client[operation]({ filter: { processInstanceKey: key } }, now);
    return [operation, items.length] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

it('an instance that runs is not deleted', async () => {
  expect(await remove(processInstanceKey)).toBe(409);
  expect(await remove('12')).toBe(404);
  expect(Object.values(await found(processInstanceKey)).every((count) => count > 0)).toBe(true);
});

it('an instance that has ended is deleted with all that belongs to it or that it called, and no other', async () => {
  await client.cancelProcessInstance({ processInstanceKey });
  const before = await found(other.processInstanceKey);
  const [child] = (
    await client.searchProcessInstances({ filter: { parentProcessInstanceKey: processInstanceKey } }, now)
  ).items;

  expect(await remove(processInstanceKey)).toBe(204);

  expect(Object.values(await found(processInstanceKey)).every((count) => count === 0)).toBe(true);
  await expect(client.getProcessInstance({ processInstanceKey }, now)).rejects.toMatchObject({ status: 404 });
  expect(await remove(processInstanceKey)).toBe(404);
  expect(await found(other.processInstanceKey)).toEqual(before);
  expect(Object.values(await found(child.processInstanceKey)).every((count) => count === 0)).toBe(true);
});

it('every table that names a process instance is emptied of it', () => {
  const named = projections.schema
    .flatMap((sql) => [...sql.matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\n\s*\)/g)])
    .filter(([, , columns]) => /^\s*process_instance_key /m.test(columns!))
    .map(([, table]) => table);

  // One search, or a deletion of its own, stands for each: whoever adds a table adds it to what is deleted.
  expect(named.sort()).toEqual([
    'search_correlated_messages',
    'search_decision_instances',
    'search_element_instances',
    'search_incidents',
    'search_jobs',
    'search_message_subscriptions',
    'search_process_instances',
    'search_sequence_flows',
    'search_user_tasks',
    'search_variables',
  ]);
});
