import type { FastifyRequest } from 'fastify';
import type { DeployedDefinition } from '../commands/deployment.js';
import { DEFAULT_TENANT } from '../keys.js';
import { execute } from './execute.js';
import type { RestContext } from './route.js';
import { uploadedResources } from './uploaded-resources.js';

const tenantId = DEFAULT_TENANT;

/** POST /deployments */
export async function createDeployment({ engine }: RestContext, request: FastifyRequest) {
  const resources = await uploadedResources(request);
  const { deploymentKey, deployed } = await execute(engine, { type: 'deployResources', resources });
  return { deploymentKey, tenantId, deployments: deployed.map(entryOf) };
}

/** Each entry has one definition, under the name of its kind; the other names are there without value. */
function entryOf(definition: DeployedDefinition) {
  const none = {
    processDefinition: null,
    decisionDefinition: null,
    decisionRequirements: null,
    form: null,
    resource: null,
  };
  switch (definition.kind) {
    case 'process': {
      const { processDefinitionKey, processDefinitionId, version, resourceName } = definition;
      const processDefinition = {
        processDefinitionKey,
        processDefinitionId,
        processDefinitionVersion: version,
        resourceName,
        tenantId,
      };
      return { ...none, processDefinition };
    }
    case 'decision': {
      const { kind: _, ...decisionDefinition } = definition;
      return { ...none, decisionDefinition: { ...decisionDefinition, tenantId } };
    }
    case 'decisionRequirements': {
      const { kind: _, name, ...requirements } = definition;
      return {
        ...none,
        decisionRequirements: { ...requirements, decisionRequirementsName: name, tenantId },
      };
    }
    case 'form': {
      const { kind: _, ...form } = definition;
      return { ...none, form: { ...form, tenantId } };
    }
  }
}
