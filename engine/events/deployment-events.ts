import type {
  DecisionDefinitionKey,
  DecisionRequirementsKey,
  DeploymentKey,
  FormKey,
  ProcessDefinitionKey,
} from '../keys.js';

/** A process definition got a new version. An unchanged resource gives no event. */
export interface ProcessDeployed {
  readonly type: 'processDeployed';
  readonly deploymentKey: DeploymentKey;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly name: string | null;
  readonly resourceName: string;
  readonly xml: string;
  /** SHA-256 of the resource, by which an unchanged one is recognised. */
  readonly checksum: string;
  /** The linked form of the none start event, if it has one. */
  readonly startFormId: string | null;
}

export interface DecisionRequirementsDeployed {
  readonly type: 'decisionRequirementsDeployed';
  readonly deploymentKey: DeploymentKey;
  readonly decisionRequirementsKey: DecisionRequirementsKey;
  readonly decisionRequirementsId: string;
  readonly name: string;
  readonly version: number;
  readonly resourceName: string;
  readonly xml: string;
  readonly checksum: string;
}

/** One decision of a decision requirements graph; follows the event of its graph. */
export interface DecisionDeployed {
  readonly type: 'decisionDeployed';
  readonly deploymentKey: DeploymentKey;
  readonly decisionDefinitionKey: DecisionDefinitionKey;
  readonly decisionDefinitionId: string;
  readonly name: string;
  readonly version: number;
  readonly versionTag?: string | null;
  readonly decisionRequirementsKey: DecisionRequirementsKey;
  readonly decisionRequirementsId: string;
  readonly decisionRequirementsName: string;
  readonly decisionRequirementsVersion: number;
}

export interface FormDeployed {
  readonly type: 'formDeployed';
  readonly deploymentKey: DeploymentKey;
  readonly formKey: FormKey;
  readonly formId: string;
  readonly version: number;
  readonly versionTag?: string | null;
  readonly resourceName: string;
  /** The form as it was deployed: JSON text. */
  readonly schema: string;
  readonly checksum: string;
}

/**
 * Closes a deployment: which definitions it holds, new ones and unchanged ones. Bindings of the kind `deployment`
 * look up their process, decision or form here.
 */
export interface ResourcesDeployed {
  readonly type: 'resourcesDeployed';
  readonly deploymentKey: DeploymentKey;
  readonly processDefinitionKeys: readonly ProcessDefinitionKey[];
  readonly decisionDefinitionKeys: readonly DecisionDefinitionKey[];
  readonly formKeys: readonly FormKey[];
}

/** A version of a process is gone; `deletesHistory` with everything that is known of its instances. */
export interface ProcessDefinitionDeleted {
  readonly type: 'processDefinitionDeleted';
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly deletesHistory: boolean;
}

/** A version of a decision requirements graph is gone, with its decisions. */
export interface DecisionRequirementsDeleted {
  readonly type: 'decisionRequirementsDeleted';
  readonly decisionRequirementsKey: DecisionRequirementsKey;
  readonly deletesHistory: boolean;
}

export interface FormDeleted {
  readonly type: 'formDeleted';
  readonly formKey: FormKey;
}

export type DeploymentEvent =
  | ProcessDeployed
  | DecisionRequirementsDeployed
  | DecisionDeployed
  | FormDeployed
  | ResourcesDeployed
  | ProcessDefinitionDeleted
  | DecisionRequirementsDeleted
  | FormDeleted;
