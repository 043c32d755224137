import type { HistoryEraser, RememberedInstance } from './camunda.js';
import { CamundaRefusal } from './camunda.js';
import type { Client } from './runtime.js';
import { settled } from './settled.js';

type InstanceKey = Parameters<Client['cancelProcessInstance']>[0]['processInstanceKey'];

/** What is not there yet will be found at the next try. */
const now = { consistency: { waitUpToMs: 0 } };
const limit = 100;

/**
 * Removes what the engine remembers, by the operations of the Orchestration Cluster API 8.9
 * (`deleteProcessInstance`, `deleteDecisionInstance`), for which the SDK has no method yet.
 */
export function historyEraser(client: Client, keyOf: (key: string) => InstanceKey): HistoryEraser {
  return {
    searchInstances: (casusId) => searchInstances(client, casusId),
    async cancelInstance(key) {
      await settled(
        'cancelProcessInstance',
        client.cancelProcessInstance({ processInstanceKey: keyOf(key) }),
      );
    },
    async deleteInstance(key) {
      for (const evaluation of await evaluationsOf(client, keyOf(key)))
        await remove(client, `decision-instances/${evaluation}`);
      await remove(client, `process-instances/${key}`);
    },
  };
}

async function searchInstances(client: Client, casusId: string): Promise<RememberedInstance[]> {
  const filter = { variables: [{ name: 'casusId', value: JSON.stringify(casusId) }] };
  const search = client.searchProcessInstances({ filter, page: { limit } }, now);
  const { items } = await settled('searchProcessInstances', search);
  return (items ?? []).map(({ processInstanceKey, parentProcessInstanceKey, state }) => ({
    processInstanceKey: processInstanceKey ?? '',
    isActive: state === 'ACTIVE',
    calledBy: parentProcessInstanceKey ?? null,
  }));
}

/** Keys of the evaluations in one instance; one evaluation can hold several decisions. */
async function evaluationsOf(client: Client, processInstanceKey: InstanceKey): Promise<Set<string>> {
  const search = client.searchDecisionInstances({ filter: { processInstanceKey }, page: { limit } }, now);
  const { items } = await settled('searchDecisionInstances', search);
  return new Set((items ?? []).flatMap(({ decisionEvaluationKey }) => decisionEvaluationKey ?? []));
}

/** Asks for removal; what was gone already is as good. */
async function remove(client: Client, resource: string): Promise<void> {
  const address = `${client.getConfig().restAddress.replace(/\/+$/, '')}/${resource}/deletion`;
  const request = async () => {
    const headers = { ...(await client.getAuthHeaders()), 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: '{}' });
    if (!response.ok) throw Object.assign(new Error('Expected a removal'), { status: response.status });
  };
  await settled('deletion', request()).catch((error: unknown) => {
    if (!(error instanceof CamundaRefusal) || error.status !== 404) throw error;
  });
}
