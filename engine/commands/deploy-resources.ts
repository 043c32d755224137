import type { Work } from '../behavior/work.js';
import type {
  DecisionDefinitionKey,
  DecisionRequirementsKey,
  DeploymentKey,
  FormKey,
  ProcessDefinitionKey,
} from '../keys.js';
import type { ExecutableProcess } from '../model/executable.js';
import type { DeployedDefinition, Deployment } from './deployment.js';
import { replaceStartEvents } from './start-events.js';
import type { PreparedBpmn, PreparedDmn, PreparedForm, PreparedResource } from './prepare-deployment.js';

/** Deploys what has been prepared: a changed resource gets a new version, an unchanged one keeps the one it has. */
export function deployResources(work: Work, resources: readonly PreparedResource[]): Deployment {
  const deploymentKey = work.newKey<DeploymentKey>();
  const deployed = resources.flatMap((resource) => deployResource(work, resource, deploymentKey));
  work.emit({
    type: 'resourcesDeployed',
    deploymentKey,
    processDefinitionKeys: deployed.flatMap((it) => (it.kind === 'process' ? it.processDefinitionKey : [])),
    decisionDefinitionKeys: deployed.flatMap((it) =>
      it.kind === 'decision' ? it.decisionDefinitionKey : [],
    ),
    formKeys: deployed.flatMap((it) => (it.kind === 'form' ? it.formKey : [])),
  });
  return { deploymentKey, deployed };
}

// helpers

function deployResource(
  work: Work,
  resource: PreparedResource,
  deploymentKey: DeploymentKey,
): DeployedDefinition[] {
  switch (resource.kind) {
    case 'bpmn':
      return resource.processes.map((process) => deployProcess(work, resource, process, deploymentKey));
    case 'dmn':
      return deployDecisions(work, resource, deploymentKey);
    case 'form':
      return [deployForm(work, resource, deploymentKey)];
  }
}

function deployProcess(
  work: Work,
  { name, content, checksum }: PreparedBpmn,
  process: ExecutableProcess,
  deploymentKey: DeploymentKey,
): DeployedDefinition {
  const { processDefinitions } = work.state;
  const latest = latestOf(processDefinitions, process.id);
  if (latest?.checksum === checksum) {
    return {
      kind: 'process',
      processDefinitionKey: latest.key,
      processDefinitionId: latest.id,
      version: latest.version,
      resourceName: latest.resourceName,
    };
  }
  const definition = {
    processDefinitionKey: work.newKey<ProcessDefinitionKey>(),
    processDefinitionId: process.id,
    version: work.state.highestVersions.of('process', process.id) + 1,
    resourceName: name,
  };
  work.models.addProcess(definition.processDefinitionKey, process);
  work.emit({
    type: 'processDeployed',
    deploymentKey,
    ...definition,
    versionTag: process.versionTag,
    name: process.name,
    xml: content,
    checksum,
    startFormId: process.noneStart?.formId ?? null,
  });
  replaceStartEvents(work, definition.processDefinitionKey, process);
  return { kind: 'process', ...definition };
}

function deployDecisions(
  work: Work,
  { name, content, checksum, model }: PreparedDmn,
  deploymentKey: DeploymentKey,
): DeployedDefinition[] {
  const { decisionRequirements, decisionDefinitions, highestVersions } = work.state;
  const latest = latestOf(decisionRequirements, model.decisionRequirementsId);
  const isChanged = latest?.checksum !== checksum;
  const requirements =
    latest !== undefined && !isChanged
      ? {
          decisionRequirementsKey: latest.key,
          decisionRequirementsId: latest.id,
          name: latest.name,
          version: latest.version,
          resourceName: latest.resourceName,
        }
      : {
          decisionRequirementsKey: work.newKey<DecisionRequirementsKey>(),
          decisionRequirementsId: model.decisionRequirementsId,
          name: model.name,
          version: highestVersions.of('decisionRequirements', model.decisionRequirementsId) + 1,
          resourceName: name,
        };
  const { decisionRequirementsKey, decisionRequirementsId } = requirements;
  if (isChanged) {
    work.models.addDecision(decisionRequirementsKey, model);
    work.emit({
      type: 'decisionRequirementsDeployed',
      deploymentKey,
      ...requirements,
      xml: content,
      checksum,
    });
  }
  const decisions = model.decisions.map(({ id, name: decisionName, versionTag }): DeployedDefinition => {
    const before = latestOf(decisionDefinitions, id);
    if (before !== undefined && !isChanged) {
      return {
        kind: 'decision',
        decisionDefinitionKey: before.key,
        decisionDefinitionId: id,
        name: before.name,
        version: before.version,
        decisionRequirementsKey,
        decisionRequirementsId,
      };
    }
    const decision = {
      decisionDefinitionKey: work.newKey<DecisionDefinitionKey>(),
      decisionDefinitionId: id,
      name: decisionName,
      version: highestVersions.of('decision', id) + 1,
      decisionRequirementsKey,
      decisionRequirementsId,
    };
    work.emit({
      type: 'decisionDeployed',
      deploymentKey,
      ...decision,
      versionTag,
      decisionRequirementsName: requirements.name,
      decisionRequirementsVersion: requirements.version,
    });
    return { kind: 'decision', ...decision };
  });
  return [{ kind: 'decisionRequirements', ...requirements }, ...decisions];
}

function deployForm(
  work: Work,
  { name, content, checksum, formId, versionTag }: PreparedForm,
  deploymentKey: DeploymentKey,
): DeployedDefinition {
  const latest = latestOf(work.state.forms, formId);
  if (latest?.checksum === checksum) {
    return {
      kind: 'form',
      formKey: latest.key,
      formId,
      version: latest.version,
      resourceName: latest.resourceName,
    };
  }
  const form = {
    formKey: work.newKey<FormKey>(),
    formId,
    version: work.state.highestVersions.of('form', formId) + 1,
    resourceName: name,
  };
  work.emit({ type: 'formDeployed', deploymentKey, ...form, versionTag, schema: content, checksum });
  return { kind: 'form', ...form };
}

function latestOf<Key extends string, Row>(
  table: { readonly latestById: { get(id: string): Key | undefined }; get(key: Key): Row | undefined },
  id: string,
): Row | undefined {
  const key = table.latestById.get(id);
  return key === undefined ? undefined : table.get(key);
}
