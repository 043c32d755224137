import type { EngineReader, OpenIncident } from '../camunda.js';

/**
 * Of what stands still in the compartment of police and OM a task of procesregie would tell (INV8); technical management
 * sees it in the engine.
 */
const COMPARTIMENT = 'strafrechtelijk-traject';

/** What stands still in the engine, outside the compartment. */
export async function searchStoringen(
  camunda: Pick<EngineReader, 'searchIncidents'>,
): Promise<OpenIncident[]> {
  const incidenten = await camunda.searchIncidents();
  return incidenten.filter(({ processDefinitionId }) => processDefinitionId !== COMPARTIMENT);
}
