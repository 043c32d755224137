import type { Binding } from '../model/executable.js';
import type { DecisionDefinition, Form, ProcessDefinition } from '../state/definition-tables.js';
import type { Running } from './visit.js';
import type { Work } from './work.js';

/** The process that an element names: its newest version, or the one deployed together with the running process. */
export function boundDefinition(
  work: Work,
  running: Running,
  id: string,
  binding: Binding,
): ProcessDefinition | undefined {
  const { processDefinitions } = work.state;
  if (binding === 'latest') return lookUp(processDefinitions.latestById.get(id), processDefinitions);
  return deployedTogether(work, running)
    .processDefinitionKeys.flatMap((key) => processDefinitions.get(key) ?? [])
    .find((definition) => definition.id === id);
}

export function boundDecision(
  work: Work,
  running: Running,
  id: string,
  binding: Binding,
): DecisionDefinition | undefined {
  const { decisionDefinitions } = work.state;
  if (binding === 'latest') return lookUp(decisionDefinitions.latestById.get(id), decisionDefinitions);
  return deployedTogether(work, running)
    .decisionDefinitionKeys.flatMap((key) => decisionDefinitions.get(key) ?? [])
    .find((decision) => decision.id === id);
}

export function boundForm(work: Work, running: Running, id: string, binding: Binding): Form | undefined {
  const { forms } = work.state;
  if (binding === 'latest') return lookUp(forms.latestById.get(id), forms);
  return deployedTogether(work, running)
    .formKeys.flatMap((key) => forms.get(key) ?? [])
    .find((form) => form.id === id);
}

// helpers

function lookUp<Key, Row>(key: Key | undefined, table: { get(key: Key): Row | undefined }): Row | undefined {
  return key === undefined ? undefined : table.get(key);
}

function deployedTogether(work: Work, { definition }: Running) {
  const deployment = work.state.deployments.get(definition.deploymentKey);
  if (deployment === undefined)
    throw new Error(`Expected deployment ${definition.deploymentKey} to be there`);
  return deployment;
}
