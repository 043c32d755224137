import { Camunda8, OrchestrationLifters } from '@camunda8/sdk';
import { AFRONDWEIGERINGEN, type AfrondWeigering } from '../domain/taak/taak-afronding.js';
import { type CamundaSettings, sdkConfiguration } from '../config/camunda.js';
import { everyPage } from '../config/every-page.js';
import type {
  CamundaPort,
  CompletionResult,
  ListedTask,
  ProcessInstance,
  UserTask,
} from './ports/camunda-port.js';
import type { MonitorPort } from './ports/monitor-port.js';
import { amongKeys, answered, hasStatus, now, orNull } from './camunda/answers.js';
import { monitorPort } from './camunda/monitor-port.js';

export type Client = ReturnType<Camunda8['getOrchestrationClusterApiClient']>;

const { ProcessDefinitionKey, ProcessInstanceKey, UserTaskKey } = OrchestrationLifters;
/** Texts as the keys and ids that the SDK asks for. */
const lifters = {
  decisionDefinition: OrchestrationLifters.DecisionDefinitionKey.assumeExists,
  decisionInstance: OrchestrationLifters.DecisionEvaluationInstanceKey.assumeExists,
  definition: ProcessDefinitionKey.assumeExists,
  element: OrchestrationLifters.ElementId.assumeExists,
  incident: OrchestrationLifters.IncidentKey.assumeExists,
  instance: ProcessInstanceKey.assumeExists,
  startCursor: OrchestrationLifters.StartCursor,
  endCursor: OrchestrationLifters.EndCursor,
};
export type Lifters = typeof lifters;

/** What the monitor asks of the process engine, over the same API. */
export function createMonitorPort(settings: CamundaSettings): MonitorPort {
  return monitorPort(new Camunda8(sdkConfiguration(settings)).getOrchestrationClusterApiClient(), lifters);
}

/** The process engine over the Orchestration Cluster REST API; the only place in the portal that knows the SDK. */
export function createCamundaPort(settings: CamundaSettings): CamundaPort {
  const client = new Camunda8(sdkConfiguration(settings)).getOrchestrationClusterApiClient();
  return {
    health: () =>
      client.getStatus().then(
        () => 'ok' as const,
        (error: unknown) => (hasStatus(error, 503) ? ('ill' as const) : ('unreachable' as const)),
      ),
    searchUserTasks: (who) => answered(() => searchUserTasks(client, who)),
    getUserTask: (key) => answered(() => getUserTask(client, key)),
    getUserTaskVariables: (key) => answered(() => getUserTaskVariables(client, key)),
    getUserTaskForm: (key) => answered(() => getUserTaskForm(client, key)),
    assignUserTask: (key, assignee) => answered(() => assignUserTask(client, key, assignee)),
    unassignUserTask: (key) =>
      answered(() => client.unassignUserTask({ userTaskKey: UserTaskKey.assumeExists(key) })),
    completeUserTask: (key, variables) => answered(() => completeUserTask(client, key, variables)),
    listInstanceTree: (key) => answered(() => listInstanceTree(client, key)),
    listElementInstances: (key) => answered(() => listElementInstances(client, key)),
    getProcessDefinitionXml: (key) =>
      answered(() =>
        client.getProcessDefinitionXml({ processDefinitionKey: ProcessDefinitionKey.assumeExists(key) }, now),
      ),
  };
}

async function searchUserTasks(
  client: Client,
  { groups, assignee }: { groups: readonly string[]; assignee: string },
): Promise<ListedTask[]> {
  const search = (filter: object) =>
    everyPage((page) => client.searchUserTasks({ filter: { state: 'CREATED', ...filter }, page }, now));
  const [own, offered] = await Promise.all([
    search({ assignee }),
    groups.length === 0 ? [] : search({ candidateGroup: { $in: [...groups] } }),
  ]);
  const byKey = new Map([...own, ...offered].map((task) => [task.userTaskKey, task]));
  const casusIds = await casusIdsOf(
    client,
    [...byKey.values()].map((task) => task.processInstanceKey),
  );
  return [...byKey.values()].map((task) => ({
    ...toUserTask(task),
    casusId: casusIds.get(task.processInstanceKey ?? '') ?? null,
  }));
}

/** One search for the casusId of many process instances. */
async function casusIdsOf(
  client: Client,
  instanceKeys: readonly FoundTask['processInstanceKey'][],
): Promise<Map<string, string>> {
  const keys = [...new Set(instanceKeys.filter((key) => key !== undefined))];
  const variables = await amongKeys(keys, ($in) =>
    everyPage((page) =>
      client.searchVariables({ filter: { name: 'casusId', processInstanceKey: { $in } }, page }, now),
    ),
  );
  return new Map(
    variables.flatMap(({ processInstanceKey, value }): [string, string][] => {
      const casusId: unknown = JSON.parse(value);
      return typeof casusId === 'string' ? [[processInstanceKey, casusId]] : [];
    }),
  );
}

async function getUserTask(client: Client, key: string): Promise<UserTask | null> {
  const task = await orNull(() => client.getUserTask({ userTaskKey: UserTaskKey.assumeExists(key) }, now));
  return task === null ? null : toUserTask(task);
}

async function getUserTaskVariables(client: Client, key: string): Promise<Record<string, unknown>> {
  const variables = await everyPage((page) =>
    client.searchUserTaskVariables({ userTaskKey: UserTaskKey.assumeExists(key), page }, now),
  );
  return Object.fromEntries(
    variables.flatMap(({ name, value, isTruncated }): [string, unknown][] =>
      isTruncated ? [] : [[name, JSON.parse(value)]],
    ),
  );
}

async function getUserTaskForm(client: Client, key: string): Promise<unknown> {
  const form = await orNull(() =>
    client.getUserTaskForm({ userTaskKey: UserTaskKey.assumeExists(key) }, now),
  );
  const schema: unknown = form?.schema;
  return typeof schema === 'string' ? JSON.parse(schema) : (schema ?? null);
}

async function assignUserTask(
  client: Client,
  key: string,
  assignee: string,
): Promise<'assigned' | 'taken' | 'denied'> {
  try {
    await client.assignUserTask({
      userTaskKey: UserTaskKey.assumeExists(key),
      assignee,
      allowOverride: false,
    });
    return 'assigned';
  } catch (error) {
    if (hasStatus(error, 409) && reasonIn(error) !== null) return 'denied';
    if (hasStatus(error, 409) || hasStatus(error, 404)) return 'taken';
    throw error;
  }
}

async function completeUserTask(
  client: Client,
  key: string,
  variables: Record<string, unknown>,
): Promise<CompletionResult> {
  try {
    await client.completeUserTask({ userTaskKey: UserTaskKey.assumeExists(key), variables });
    return { outcome: 'completed' };
  } catch (error) {
    if (hasStatus(error, 404)) return { outcome: 'gone' };
    if (!hasStatus(error, 409)) throw error;
    const task = await getUserTask(client, key);
    return task?.isOpen === true ? { outcome: 'denied', reason: reasonIn(error) } : { outcome: 'gone' };
  }
}

/** The reason of our own list that the refusal quotes; anything else in the engine's text is not shown to people. */
function reasonIn(error: unknown): AfrondWeigering | null {
  const detail = (error as { detail?: unknown }).detail;
  if (typeof detail !== 'string') return null;
  const codes = Object.keys(AFRONDWEIGERINGEN) as AfrondWeigering[];
  return codes.find((code) => detail.includes(AFRONDWEIGERINGEN[code])) ?? null;
}

async function listInstanceTree(client: Client, key: string): Promise<ProcessInstance[]> {
  const processInstanceKey = ProcessInstanceKey.assumeExists(key);
  const root = await orNull(() => client.getProcessInstance({ processInstanceKey }, now));
  const called = async (parents: readonly (typeof processInstanceKey)[]): Promise<ProcessInstance[]> => {
    if (parents.length === 0) return [];
    const children = await everyPage((page) =>
      client.searchProcessInstances(
        { filter: { parentProcessInstanceKey: { $in: [...parents] } }, page },
        now,
      ),
    );
    return [...children, ...(await called(children.map((child) => child.processInstanceKey)))];
  };
  return root === null ? [] : [root, ...(await called([processInstanceKey]))];
}

async function listElementInstances(client: Client, key: string) {
  const processInstanceKey = ProcessInstanceKey.assumeExists(key);
  return everyPage((page) => client.searchElementInstances({ filter: { processInstanceKey }, page }, now));
}

type FoundTask = NonNullable<Awaited<ReturnType<Client['searchUserTasks']>>['items']>[number];

function toUserTask(task: FoundTask): UserTask {
  return {
    userTaskKey: task.userTaskKey,
    elementId: task.elementId ?? '',
    elementInstanceKey: task.elementInstanceKey ?? '',
    processInstanceKey: task.processInstanceKey ?? '',
    isOpen: task.state === 'CREATED',
    assignee: task.assignee ?? null,
    candidateGroups: task.candidateGroups ?? [],
    dueDate: task.dueDate ?? null,
    followUpDate: task.followUpDate ?? null,
    priority: task.priority ?? 50,
    customHeaders: task.customHeaders ?? {},
  };
}
