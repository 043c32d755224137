import { everyPage } from '../../config/every-page.js';
import type { Client, Lifters } from '../camunda.js';
import type { MonitorPort, Tabelbesluit } from '../ports/monitor-port.js';
import { answered, now, orNull } from './answers.js';

type Found = NonNullable<Awaited<ReturnType<Client['searchDecisionInstances']>>['items']>[number];

/** What decision tables answered, and the tables themselves. */
export function besluitReader(
  client: Client,
  lift: Lifters,
): Pick<MonitorPort, 'listBesluiten' | 'readBesluit' | 'readTabel'> {
  return {
    listBesluiten: (key) =>
      answered(async () => {
        const filter = { processInstanceKey: lift.instance(key) };
        const found = await everyPage((page) =>
          client.searchDecisionInstances(
            { filter, sort: [{ field: 'decisionEvaluationKey', order: 'ASC' }], page },
            now,
          ),
        );
        return found.map(toBesluit);
      }),
    readBesluit: (key) =>
      answered(async () => {
        const found = await orNull(() =>
          client.getDecisionInstance({ decisionEvaluationInstanceKey: lift.decisionInstance(key) }, now),
        );
        if (found === null) return null;
        return {
          ...toBesluit(found),
          invoer: (found.evaluatedInputs ?? []).map(({ inputName, inputValue }) => ({
            naam: inputName ?? '',
            waarde: JSON.parse(inputValue ?? 'null') as unknown,
          })),
          regels: (found.matchedRules ?? []).map(({ ruleId, ruleIndex }) => ({
            regelId: ruleId ?? '',
            nummer: ruleIndex ?? 0,
          })),
          uitkomst: JSON.parse(found.result ?? 'null') as unknown,
        };
      }),
    readTabel: (key) =>
      answered(() =>
        client.getDecisionDefinitionXml({ decisionDefinitionKey: lift.decisionDefinition(key) }, now),
      ),
  };
}

function toBesluit(found: Found): Tabelbesluit {
  return {
    besluitKey: found.decisionEvaluationInstanceKey ?? '',
    tabelId: found.decisionDefinitionId ?? '',
    naam: found.decisionDefinitionName ?? found.decisionDefinitionId ?? '',
    versie: found.decisionDefinitionVersion ?? 0,
    op: found.evaluationDate ?? '',
    isGelukt: found.state === 'EVALUATED',
    instantieKey: found.processInstanceKey ?? '',
    tabelKey: found.decisionDefinitionKey ?? '',
  };
}
