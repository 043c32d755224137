import type { Binding } from '../model/executable.js';
import { correlation } from '../state/correlation.js';
import type { DecisionDefinition, Form, ProcessDefinition } from '../state/definition-tables.js';
import type { Running } from './visit.js';
import type { Work } from './work.js';

/** The process that an element names, in the version that its binding means. */
export function boundDefinition(
  work: Work,
  running: Running,
  id: string,
  binding: Binding,
): ProcessDefinition | undefined {
  const { processDefinitions } = work.state;
  if (binding !== 'deployment') return lookUp(processDefinitions, id, binding);
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
  if (binding !== 'deployment') return lookUp(decisionDefinitions, id, binding);
  return deployedTogether(work, running)
    .decisionDefinitionKeys.flatMap((key) => decisionDefinitions.get(key) ?? [])
    .find((decision) => decision.id === id);
}

export function boundForm(work: Work, running: Running, id: string, binding: Binding): Form | undefined {
  const { forms } = work.state;
  if (binding !== 'deployment') return lookUp(forms, id, binding);
  return deployedTogether(work, running)
    .formKeys.flatMap((key) => forms.get(key) ?? [])
    .find((form) => form.id === id);
}

// helpers

interface Definitions<Key, Row> {
  readonly latestById: { get(id: string): Key | undefined };
  readonly latestByTag: { get(text: string): Key | undefined };
  get(key: Key): Row | undefined;
}

function lookUp<Key, Row>(
  table: Definitions<Key, Row>,
  id: string,
  binding: Exclude<Binding, 'deployment'>,
): Row | undefined {
  const key =
    binding === 'latest'
      ? table.latestById.get(id)
      : table.latestByTag.get(correlation(id, binding.versionTag));
  return key === undefined ? undefined : table.get(key);
}

function deployedTogether(work: Work, { definition }: Running) {
  const deployment = work.state.deployments.get(definition.deploymentKey);
  if (deployment === undefined)
    throw new Error(`Expected deployment ${definition.deploymentKey} to be there`);
  return deployment;
}
