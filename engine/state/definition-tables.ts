import type {
  DecisionDefinitionKey,
  DecisionRequirementsKey,
  DeploymentKey,
  FormKey,
  ProcessDefinitionKey,
} from '../keys.js';
import { correlation } from './correlation.js';
import { Table } from './table.js';

export interface ProcessDefinition {
  readonly key: ProcessDefinitionKey;
  readonly id: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly name: string | null;
  readonly resourceName: string;
  readonly xml: string;
  readonly checksum: string;
  /** The last deployment that holds this version: its decisions, forms and processes are those bound to it. */
  readonly deploymentKey: DeploymentKey;
}

export class ProcessDefinitionTable extends Table<ProcessDefinitionKey, ProcessDefinition> {
  readonly latestById = this.latestIndex((definition) => definition.id);
  readonly latestByTag = this.latestIndex(tagOf);
  private readonly byVersion = this.uniqueIndex(({ id, version }) => `${version} ${id}`);

  withVersion(id: string, version: number): ProcessDefinitionKey | undefined {
    return this.byVersion.get(`${version} ${id}`);
  }
}

export interface DecisionRequirements {
  readonly key: DecisionRequirementsKey;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly resourceName: string;
  readonly xml: string;
  readonly checksum: string;
}

export class DecisionRequirementsTable extends Table<DecisionRequirementsKey, DecisionRequirements> {
  readonly latestById = this.latestIndex((requirements) => requirements.id);
}

export interface DecisionDefinition {
  readonly key: DecisionDefinitionKey;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly requirementsKey: DecisionRequirementsKey;
}

export class DecisionDefinitionTable extends Table<DecisionDefinitionKey, DecisionDefinition> {
  readonly latestById = this.latestIndex((decision) => decision.id);
  readonly latestByTag = this.latestIndex(tagOf);
  readonly byRequirements = this.multiIndex((decision) => decision.requirementsKey);
}

export interface Form {
  readonly key: FormKey;
  readonly id: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly resourceName: string;
  readonly schema: string;
  readonly checksum: string;
}

export class FormTable extends Table<FormKey, Form> {
  readonly latestById = this.latestIndex((form) => form.id);
  readonly latestByTag = this.latestIndex(tagOf);
}

export type VersionedKind = 'process' | 'decisionRequirements' | 'decision' | 'form';

/** The highest version that something has ever had: one that was deleted is not given again (resource-deletion.md). */
export interface HighestVersion {
  readonly key: string;
  readonly version: number;
}

export class HighestVersionTable extends Table<string, HighestVersion> {
  /** 0 when there was never one. */
  of(kind: VersionedKind, id: string): number {
    return this.get(versionKey(kind, id))?.version ?? 0;
  }
}

export function versionKey(kind: VersionedKind, id: string): string {
  return `${kind} ${id}`;
}

/** What one deployment holds: a binding of the kind `deployment` looks here. */
export interface DeploymentContent {
  readonly key: DeploymentKey;
  readonly processDefinitionKeys: readonly ProcessDefinitionKey[];
  readonly decisionDefinitionKeys: readonly DecisionDefinitionKey[];
  readonly formKeys: readonly FormKey[];
}

export class DeploymentTable extends Table<DeploymentKey, DeploymentContent> {}

// helpers

function tagOf({ id, versionTag }: { id: string; versionTag: string | null }): string | null {
  return versionTag === null ? null : correlation(id, versionTag);
}
