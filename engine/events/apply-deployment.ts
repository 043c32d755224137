import { versionKey } from '../state/definition-tables.js';
import type { VersionedKind } from '../state/definition-tables.js';
import type { State } from '../state/state.js';
import type { DeploymentEvent } from './deployment-events.js';

export function applyDeploymentEvent(state: State, event: DeploymentEvent): void {
  switch (event.type) {
    case 'processDeployed':
      state.processDefinitions.put({
        key: event.processDefinitionKey,
        id: event.processDefinitionId,
        version: event.version,
        versionTag: event.versionTag,
        name: event.name,
        resourceName: event.resourceName,
        xml: event.xml,
        checksum: event.checksum,
        deploymentKey: event.deploymentKey,
      });
      keepVersion(state, 'process', event.processDefinitionId, event.version);
      return;
    case 'decisionRequirementsDeployed':
      state.decisionRequirements.put({
        key: event.decisionRequirementsKey,
        id: event.decisionRequirementsId,
        name: event.name,
        version: event.version,
        resourceName: event.resourceName,
        xml: event.xml,
        checksum: event.checksum,
      });
      keepVersion(state, 'decisionRequirements', event.decisionRequirementsId, event.version);
      return;
    case 'decisionDeployed':
      state.decisionDefinitions.put({
        key: event.decisionDefinitionKey,
        id: event.decisionDefinitionId,
        name: event.name,
        version: event.version,
        versionTag: event.versionTag ?? null,
        requirementsKey: event.decisionRequirementsKey,
      });
      keepVersion(state, 'decision', event.decisionDefinitionId, event.version);
      return;
    case 'formDeployed':
      state.forms.put({
        key: event.formKey,
        id: event.formId,
        version: event.version,
        versionTag: event.versionTag ?? null,
        resourceName: event.resourceName,
        schema: event.schema,
        checksum: event.checksum,
      });
      keepVersion(state, 'form', event.formId, event.version);
      return;
    case 'resourcesDeployed':
      state.deployments.put({
        key: event.deploymentKey,
        processDefinitionKeys: event.processDefinitionKeys,
        decisionDefinitionKeys: event.decisionDefinitionKeys,
        formKeys: event.formKeys,
      });
      for (const key of event.processDefinitionKeys) {
        state.processDefinitions.change(key, { deploymentKey: event.deploymentKey });
      }
      return;
    case 'processDefinitionDeleted':
      state.processDefinitions.delete(event.processDefinitionKey);
      return;
    case 'decisionRequirementsDeleted':
      for (const key of state.decisionDefinitions.byRequirements.get(event.decisionRequirementsKey))
        state.decisionDefinitions.delete(key);
      state.decisionRequirements.delete(event.decisionRequirementsKey);
      return;
    case 'formDeleted':
      state.forms.delete(event.formKey);
      return;
  }
}

// helpers

function keepVersion(state: State, kind: VersionedKind, id: string, version: number): void {
  state.highestVersions.put({ key: versionKey(kind, id), version });
}
