import type { JsonValue } from '../feel/json-value.js';
import type { ScopeKey, VariableKey } from '../keys.js';
import type { InstanceFacts } from './facts.js';

interface VariableFacts extends InstanceFacts {
  readonly variableKey: VariableKey;
  readonly scopeKey: ScopeKey;
  readonly name: string;
  readonly value: JsonValue;
}

export interface VariableCreated extends VariableFacts {
  readonly type: 'variableCreated';
}

export interface VariableUpdated extends VariableFacts {
  readonly type: 'variableUpdated';
}

export type VariableEvent = VariableCreated | VariableUpdated;
