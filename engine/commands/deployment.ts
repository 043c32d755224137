import type {
  DecisionDefinitionKey,
  DecisionRequirementsKey,
  DeploymentKey,
  FormKey,
  ProcessDefinitionKey,
} from '../keys.js';

/** One file of a deployment. */
export interface Resource {
  readonly name: string;
  readonly content: string;
}

/** What a deployment put into the cluster, or found there unchanged. */
export interface Deployment {
  readonly deploymentKey: DeploymentKey;
  readonly deployed: readonly DeployedDefinition[];
}

export type DeployedDefinition =
  DeployedProcess | DeployedDecisionRequirements | DeployedDecision | DeployedForm;

export interface DeployedProcess {
  readonly kind: 'process';
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly version: number;
  readonly resourceName: string;
}

export interface DeployedDecisionRequirements {
  readonly kind: 'decisionRequirements';
  readonly decisionRequirementsKey: DecisionRequirementsKey;
  readonly decisionRequirementsId: string;
  readonly name: string;
  readonly version: number;
  readonly resourceName: string;
}

export interface DeployedDecision {
  readonly kind: 'decision';
  readonly decisionDefinitionKey: DecisionDefinitionKey;
  readonly decisionDefinitionId: string;
  readonly name: string;
  readonly version: number;
  readonly decisionRequirementsKey: DecisionRequirementsKey;
  readonly decisionRequirementsId: string;
}

export interface DeployedForm {
  readonly kind: 'form';
  readonly formKey: FormKey;
  readonly formId: string;
  readonly version: number;
  readonly resourceName: string;
}
