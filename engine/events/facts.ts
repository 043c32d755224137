import type { ElementType } from '../model/element-type.js';
import type { ElementInstanceKey, ProcessDefinitionKey, ProcessInstanceKey, ScopeKey } from '../keys.js';

/** Which process instance an event belongs to. */
export interface InstanceFacts {
  readonly processInstanceKey: ProcessInstanceKey;
  /** The outermost instance of the call hierarchy; the instance itself when nothing called it. */
  readonly rootProcessInstanceKey: ProcessInstanceKey;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly processDefinitionVersion: number;
}

/** Which element instance an event belongs to. */
export interface ElementFacts extends InstanceFacts {
  readonly elementInstanceKey: ElementInstanceKey;
  readonly elementId: string;
  readonly elementName: string | null;
  readonly elementType: ElementType;
  /** The element instance or process instance that directly contains this one. */
  readonly scopeKey: ScopeKey;
}
