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
 * The processes that the casus runs through now: ketenaanpak first, then what it called. Of a process that was called more
 * than once, such as that of an action, everything that goes on is shown, and what was done as it ran last. Empty when the
 * engine has not taken the casus up yet. What runs in the compartment of the criminal investigation is shown to police and OM
 * of the casus only (INV8).
 */
export async function readDiagrams({ deps }: ProfessionalContext, casus: CasusOverzicht): Promise<Diagram[]> {
  if (casus.processInstanceKey === null) return [];
  const instances = await deps.camunda.listInstanceTree(casus.processInstanceKey);
  const known = casus.kentCompartiment
    ? instances
    : instances.filter(({ processDefinitionId }) => !isVanCompartiment(processDefinitionId));
  const processen = [...new Set(known.map(({ processDefinitionId }) => processDefinitionId))];
  return Promise.all(
    processen.map(async (proces) => {
      const keren = known.filter(({ processDefinitionId }) => processDefinitionId === proces);
      const laatste = keren.at(-1)!;
      // Nothing goes on in what ended, and of that only what ran last is shown.
      const gelezen = keren.filter((keer) => keer.state === 'ACTIVE' || keer === laatste);
      const shown = await Promise.all(
        gelezen.map(async ({ processInstanceKey }) =>
          (await deps.camunda.listElementInstances(processInstanceKey)).filter(
            ({ type, elementId }) =>
              type !== 'PROCESS' &&
              type !== 'SEQUENCE_FLOW' &&
              (casus.kentCompartiment || !isVanCompartiment(elementId)),
          ),
        ),
      );
      return {
        processDefinitionKey: laatste.processDefinitionKey,
        naam: laatste.processDefinitionName,
        active: shown.flat().filter(({ state }) => state === 'ACTIVE'),
        done: (shown.at(-1) ?? []).filter(({ state }) => state === 'COMPLETED'),
      };
    }),
  );
}
