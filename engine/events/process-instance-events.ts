import type { ElementInstanceKey, ProcessInstanceKey } from '../keys.js';
import type { InstanceFacts } from './facts.js';

export interface ProcessInstanceCreated extends InstanceFacts {
  readonly type: 'processInstanceCreated';
  readonly processDefinitionName: string | null;
  readonly processDefinitionVersionTag: string | null;
  readonly parentProcessInstanceKey: ProcessInstanceKey | null;
  /** The call activity that created the instance. */
  readonly parentElementInstanceKey: ElementInstanceKey | null;
  readonly tags: readonly string[];
  readonly businessId: string | null;
  /** Set when a message with this correlation key started the instance: no second one starts while it runs. */
  readonly startedByCorrelationKey: string | null;
  /** The instance is terminated after one of these elements; absent when it runs to its end. */
  readonly endsAfter?: readonly string[];
}

export interface ProcessInstanceCompleted extends InstanceFacts {
  readonly type: 'processInstanceCompleted';
}

/** The instance ended before its end: cancelled by a client, or together with the instance that called it. */
export interface ProcessInstanceTerminated extends InstanceFacts {
  readonly type: 'processInstanceTerminated';
}

/** A client had an instance that has ended, and all that it called, taken off the disk. */
export interface ProcessInstanceDeleted {
  readonly type: 'processInstanceDeleted';
  readonly processInstanceKey: ProcessInstanceKey;
}

export type ProcessInstanceEvent =
  ProcessInstanceCreated | ProcessInstanceCompleted | ProcessInstanceTerminated | ProcessInstanceDeleted;
