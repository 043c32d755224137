import type { Work } from '../behavior/work.js';
import type { DecisionRequirementsKey, FormKey, ProcessDefinitionKey } from '../keys.js';
import { RejectionError } from '../rejection.js';
import type { ProcessDefinition } from '../state/definition-tables.js';
import type { CommandHandler } from './command-handler.js';
import { closeStartEvents, replaceStartEvents } from './start-events.js';

/**
 * Deletes a version of a process, of a decision requirements graph or of a form. The version before is the newest again,
 * and no version is given twice (resource-deletion.md).
 */
export const deleteResource: CommandHandler<'deleteResource'> = (work, { resourceKey, deleteHistory }) => {
  const { processDefinitions, decisionRequirements, forms } = work.state;
  const definition = processDefinitions.get(resourceKey as ProcessDefinitionKey);
  if (definition !== undefined) {
    deleteProcess(work, definition, deleteHistory);
    return;
  }
  const requirements = decisionRequirements.get(resourceKey as DecisionRequirementsKey);
  if (requirements !== undefined) {
    const { key } = requirements;
    work.emit({
      type: 'decisionRequirementsDeleted',
      decisionRequirementsKey: key,
      deletesHistory: deleteHistory,
    });
    return;
  }
  const form = forms.get(resourceKey as FormKey);
  if (form === undefined) {
    throw new RejectionError(
      'NOT_FOUND',
      `Expected a resource with key '${resourceKey}' to be deployed, but found none`,
    );
  }
  work.emit({ type: 'formDeleted', formKey: form.key });
};

// helpers

function deleteProcess(work: Work, { key, id }: ProcessDefinition, deletesHistory: boolean): void {
  const { processDefinitions, processInstances } = work.state;
  for (const instance of processInstances.values()) {
    if (instance.definitionKey !== key) continue;
    throw new RejectionError(
      'INVALID_STATE',
      `Expected process definition '${key}' to have no running instances, but '${instance.key}' is one`,
    );
  }
  const wasLatest = processDefinitions.latestById.get(id) === key;
  work.emit({
    type: 'processDefinitionDeleted',
    processDefinitionKey: key,
    processDefinitionId: id,
    deletesHistory,
  });
  if (!wasLatest) return;
  const latest = processDefinitions.latestById.get(id);
  if (latest === undefined) closeStartEvents(work, id);
  else replaceStartEvents(work, latest, work.models.process(latest));
}
