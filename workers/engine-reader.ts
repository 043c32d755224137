import { everyPage } from '../config/every-page.js';
import type { EngineReader } from './camunda.js';
import type { Client } from './runtime.js';
import { settled } from './settled.js';

type ProcessId = Extract<
  Parameters<Client['createProcessInstance']>[0],
  { processDefinitionId: unknown }
>['processDefinitionId'];
type InstanceKey = NonNullable<
  NonNullable<Awaited<ReturnType<Client['searchProcessInstances']>>['items']>[number]['processInstanceKey']
>;
type ElementId = NonNullable<
  Awaited<ReturnType<Client['searchElementInstances']>>['items']
>[number]['elementId'];

/** What is not there yet will be found tomorrow. */
const now = { consistency: { waitUpToMs: 0 } };
const limit = 100;

/** Reads whole lists from the engine through the official SDK, a page at a time. */
export function engineReader(
  client: Client,
  { idOf, elementIdOf }: { idOf: (id: string) => ProcessId; elementIdOf: (id: string) => ElementId },
): EngineReader {
  return {
    async searchActiveInstances(processDefinitionId) {
      const keys = await instancesOf(client, idOf(processDefinitionId));
      const casusOf = await casussenOf(client, keys);
      return keys.map((processInstanceKey) => ({
        processInstanceKey,
        casusId: casusOf.get(processInstanceKey) ?? null,
      }));
    },
    async searchOpenTasks() {
      const tasks = await everyPage((page) =>
        settled(
          'searchUserTasks',
          client.searchUserTasks({ filter: { state: { $in: [...OPEN] } }, page }, now),
        ),
      );
      return tasks.flatMap(({ elementInstanceKey }) => elementInstanceKey ?? []);
    },
    async searchActiveElements(elementIds) {
      const found: string[] = [];
      for (const elementId of elementIds) {
        const filter = { state: 'ACTIVE', elementId: elementIdOf(elementId) } as const;
        const elements = await everyPage((page) =>
          settled('searchElementInstances', client.searchElementInstances({ filter, page }, now)),
        );
        found.push(...elements.flatMap(({ elementInstanceKey }) => elementInstanceKey ?? []));
      }
      return found;
    },
    async searchIncidents() {
      const incidents = await everyPage((page) =>
        settled('searchIncidents', client.searchIncidents({ filter: { state: 'ACTIVE' }, page }, now)),
      );
      const casusOf = await casussenOf(
        client,
        incidents.flatMap(({ processInstanceKey }) => processInstanceKey ?? []),
      );
      return incidents.map(({ incidentKey, processInstanceKey, processDefinitionId, creationTime }) => ({
        incidentKey: incidentKey ?? '',
        processDefinitionId: processDefinitionId ?? '',
        casusId: casusOf.get(processInstanceKey ?? '') ?? null,
        sinds: new Date(creationTime ?? 0),
      }));
    },
  };
}

/** A task that is being claimed or completed is there as much as one that waits. */
const OPEN = ['CREATING', 'CREATED', 'ASSIGNING', 'UPDATING', 'COMPLETING'] as const;

async function instancesOf(client: Client, processDefinitionId: ProcessId): Promise<InstanceKey[]> {
  const filter = { processDefinitionId, state: 'ACTIVE' } as const;
  const instances = await everyPage((page) =>
    settled('searchProcessInstances', client.searchProcessInstances({ filter, page }, now)),
  );
  return instances.flatMap(({ processInstanceKey }) => processInstanceKey ?? []);
}

/** The casus of each of these instances, by its variable. */
async function casussenOf(client: Client, keys: readonly InstanceKey[]): Promise<Map<string, string>> {
  const casusOf = new Map<string, string>();
  for (let from = 0; from < keys.length; from += limit) {
    const some = [...new Set(keys.slice(from, from + limit))];
    const filter = { name: 'casusId', processInstanceKey: { $in: some } };
    const variables = await everyPage((page) =>
      settled('searchVariables', client.searchVariables({ filter, page }, now)),
    );
    for (const { processInstanceKey, value } of variables) {
      const casusId: unknown = JSON.parse(value);
      if (typeof casusId === 'string') casusOf.set(processInstanceKey, casusId);
    }
  }
  return casusOf;
}
