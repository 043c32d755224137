import type { FastifyRequest } from 'fastify';
import type {
  DeployedDecision,
  DeployedDecisionRequirements,
  DeployedDefinition,
  DeployedForm,
  DeployedProcess,
} from '../commands/deployment.js';
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
  return {
    processDefinition: definition.kind === 'process' ? processOf(definition) : null,
    decisionDefinition: definition.kind === 'decision' ? decisionOf(definition) : null,
    decisionRequirements: definition.kind === 'decisionRequirements' ? requirementsOf(definition) : null,
    form: definition.kind === 'form' ? formOf(definition) : null,
    resource: null,
  };
}

function processOf({ processDefinitionKey, processDefinitionId, version, resourceName }: DeployedProcess) {
  return {
    processDefinitionKey,
    processDefinitionId,
    processDefinitionVersion: version,
    resourceName,
    tenantId,
  };
}

function decisionOf(decision: DeployedDecision) {
  const { decisionDefinitionKey, decisionDefinitionId, name, version } = decision;
  const { decisionRequirementsKey, decisionRequirementsId } = decision;
  return {
    decisionDefinitionKey,
    decisionDefinitionId,
    name,
    version,
    decisionRequirementsKey,
    decisionRequirementsId,
    tenantId,
  };
}

function requirementsOf(requirements: DeployedDecisionRequirements) {
  const { decisionRequirementsKey, decisionRequirementsId, name, version, resourceName } = requirements;
  return {
    decisionRequirementsKey,
    decisionRequirementsId,
    decisionRequirementsName: name,
    version,
    resourceName,
    tenantId,
  };
}

function formOf({ formKey, formId, version, resourceName }: DeployedForm) {
  return { formKey, formId, version, resourceName, tenantId };
}
