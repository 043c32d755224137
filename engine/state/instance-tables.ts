import type { PendingEvent } from '../events/element-events.js';
import type { JsonValue } from '../feel/json-value.js';
import type {
  ElementInstanceKey,
  ProcessDefinitionKey,
  ProcessInstanceKey,
  ScopeKey,
  VariableKey,
} from '../keys.js';
import { correlation } from './correlation.js';
import { Table } from './table.js';

export interface ProcessInstance {
  readonly key: ProcessInstanceKey;
  readonly rootKey: ProcessInstanceKey;
  readonly definitionKey: ProcessDefinitionKey;
  readonly definitionId: string;
  /** The call activity that created it. */
  readonly parentElementInstanceKey: ElementInstanceKey | null;
  readonly tags: readonly string[];
  /** While an instance runs that a message started, no other starts with the same correlation key. */
  readonly startedByCorrelationKey: string | null;
  /** The instance is terminated after one of these elements. */
  readonly endsAfter?: readonly string[];
}

export class ProcessInstanceTable extends Table<ProcessInstanceKey, ProcessInstance> {
  readonly byCaller = this.uniqueIndex((instance) => instance.parentElementInstanceKey);
  private readonly byCorrelation = this.uniqueIndex(({ definitionId, startedByCorrelationKey }) =>
    startedByCorrelationKey === null ? null : correlation(definitionId, startedByCorrelationKey),
  );

  /** Whether an instance of this process runs that a message with this correlation key started. */
  isStartedBy(processDefinitionId: string, correlationKey: string): boolean {
    return this.byCorrelation.get(correlation(processDefinitionId, correlationKey)) !== undefined;
  }
}

export interface ElementInstance {
  readonly key: ElementInstanceKey;
  readonly elementId: string;
  readonly scopeKey: ScopeKey;
  readonly processInstanceKey: ProcessInstanceKey;
  /** Which iteration of a multi-instance body this is, from 1; null outside of one. */
  readonly loopCounter: number | null;
}

export class ElementInstanceTable extends Table<ElementInstanceKey, ElementInstance> {
  readonly byScope = this.multiIndex((instance) => instance.scopeKey);
}

/** What a multi-instance body goes through. */
export interface MultiInstance {
  /** The body. */
  readonly key: ElementInstanceKey;
  readonly items: readonly JsonValue[];
  /** How many iterations have begun. */
  readonly created: number;
  readonly completed: number;
  /** Whether its completion condition has held: no further iteration begins. */
  readonly isSatisfied: boolean;
}

export class MultiInstanceTable extends Table<ElementInstanceKey, MultiInstance> {}

/** A scope whose interruption waits for canceling listeners. */
export interface Interruption {
  readonly key: ScopeKey;
  /** Whether the scope itself ends; otherwise only what ran inside it. */
  readonly ends: boolean;
  /** What goes on after it. */
  readonly then: PendingEvent | null;
}

export class InterruptionTable extends Table<ScopeKey, Interruption> {}

/** Tokens that stand on the sequence flows inside a scope: how many on each. */
export interface ScopeTokens {
  readonly key: ScopeKey;
  readonly flows: Readonly<Record<string, number>>;
}

export class TokenTable extends Table<ScopeKey, ScopeTokens> {}

export interface Variable {
  readonly key: VariableKey;
  readonly value: JsonValue;
}

/** The variables that a scope itself holds. */
export interface ScopeVariables {
  readonly key: ScopeKey;
  readonly variables: Readonly<Record<string, Variable>>;
}

export class VariableTable extends Table<ScopeKey, ScopeVariables> {}
