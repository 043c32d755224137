import { engineCredentials } from '../../../start/engine-credentials.js';

/** All that the engine of the system in `dataDir` finds under a search of its REST API, however many pages that takes. */
export async function searchEngine(
  dataDir: string,
  what: string,
  filter: object,
): Promise<Record<string, unknown>[]> {
  const { CAMUNDA_REST_ADDRESS: address, ...credentials } = await engineCredentials(dataDir);
  const { CAMUNDA_BASIC_AUTH_USERNAME: name, CAMUNDA_BASIC_AUTH_PASSWORD: password } = credentials;
  const found: Record<string, unknown>[] = [];
  for (;;) {
    const response = await fetch(`${address}/v2/${what}/search`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${name}:${password}`)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ filter, page: { from: found.length, limit: 1_000 } }),
    });
    const { items } = (await response.json()) as { items: Record<string, unknown>[] };
    if (items.length === 0) return found;
    found.push(...items);
  }
}

/** The casus of each process `ketenaanpak` that the engine of the system in `dataDir` knows, one for each process. */
export async function casussenInEngine(dataDir: string): Promise<string[]> {
  const variables = await searchEngine(dataDir, 'variables', { name: 'casusId' });
  const instances = await searchEngine(dataDir, 'process-instances', { processDefinitionId: 'ketenaanpak' });
  const keys = new Set(instances.map(({ processInstanceKey }) => processInstanceKey));
  return variables
    .filter(
      ({ scopeKey, processInstanceKey }) => scopeKey === processInstanceKey && keys.has(processInstanceKey),
    )
    .map(({ value }) => JSON.parse(String(value)) as string);
}
