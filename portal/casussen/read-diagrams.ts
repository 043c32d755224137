import { isVanCompartiment } from '../../domain/monitor/compartiment.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { ElementInstance } from '../ports/camunda-port.js';
import type { ProfessionalContext } from '../route.js';

/** One process of a casus and where it stands in it; elements by their id in the model. */
export interface Diagram {
  processDefinitionKey: string;
  naam: string;
  active: readonly ElementInstance[];
  done: readonly ElementInstance[];
}

/**
 * The processes that the casus runs through now: ketenaanpak first, then what it called. A process that
 * was called more than once is shown as it ran last. Empty when the engine has not taken the casus up yet. What runs in
 * the compartment of the criminal investigation is shown to police and OM of the casus only (INV8).
 */
export async function readDiagrams({ deps }: ProfessionalContext, casus: CasusOverzicht): Promise<Diagram[]> {
  if (casus.processInstanceKey === null) return [];
  const instances = await deps.camunda.listInstanceTree(casus.processInstanceKey);
  const known = casus.kentCompartiment
    ? instances
    : instances.filter(({ processDefinitionId }) => !isVanCompartiment(processDefinitionId));
  const latest = new Map(known.map((instance) => [instance.processDefinitionId, instance]));
  return Promise.all(
    [...latest.values()].map(async ({ processInstanceKey, processDefinitionKey, processDefinitionName }) => {
      const elements = await deps.camunda.listElementInstances(processInstanceKey);
      const shown = elements.filter(
        ({ type, elementId }) =>
          type !== 'PROCESS' &&
          type !== 'SEQUENCE_FLOW' &&
          (casus.kentCompartiment || !isVanCompartiment(elementId)),
      );
      return {
        processDefinitionKey,
        naam: processDefinitionName,
        active: shown.filter(({ state }) => state === 'ACTIVE'),
        done: shown.filter(({ state }) => state === 'COMPLETED'),
      };
    }),
  );
}
