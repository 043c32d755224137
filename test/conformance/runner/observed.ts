import type { Play } from './play.js';

interface ElementInstance {
  elementInstanceKey: string;
  elementId: string;
  type: string;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
}

/** A process instance as the search operations show it. */
export interface Observed {
  readonly state: string;
  readonly elements: readonly ElementInstance[];
  /** Variables by the key of their scope. */
  readonly scopes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly incidents: readonly { elementId: string; errorType: string; errorMessage: string }[];
}

export async function observe(play: Play, processInstanceKey: string): Promise<Observed> {
  const ofInstance = { processInstanceKey };
  const [instance, elements, variables, incidents] = await Promise.all([
    play.read<{ state: string }>('getProcessInstance', ofInstance),
    play.search<ElementInstance>('searchElementInstances', ofInstance),
    play.search<{ scopeKey: string; name: string; value: string }>('searchVariables', ofInstance),
    play.search<Observed['incidents'][number]>('searchIncidents', { ...ofInstance, state: 'ACTIVE' }),
  ]);
  const scopes = new Map<string, Record<string, unknown>>();
  for (const { scopeKey, name, value } of variables) {
    scopes.set(scopeKey, { ...scopes.get(scopeKey), [name]: JSON.parse(value) as unknown });
  }
  return { state: instance.state, elements, scopes, incidents };
}

/** How cases name an element instance: by its id, the body of a multi-instance activity apart from its iterations. */
export function nameOf({ elementId, type }: ElementInstance): string {
  return type === 'MULTI_INSTANCE_BODY' ? `${elementId}#body` : elementId;
}

/** The key of the instance of an element that is active. */
export async function elementInstanceKey(
  play: Play,
  processInstanceKey: string,
  name: string,
): Promise<string> {
  return play.eventually(async () => {
    const active = await play.search<ElementInstance>('searchElementInstances', {
      processInstanceKey,
      state: 'ACTIVE',
    });
    return active.find((element) => nameOf(element) === name)?.elementInstanceKey ?? null;
  }, `Expected ${name} to be active`);
}
