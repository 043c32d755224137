import type { JobKind, ListenerEventType } from '../events/job-events.js';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { Variables } from '../json.js';
import type {
  ElementInstanceKey,
  FormKey,
  JobKey,
  ProcessDefinitionKey,
  ProcessInstanceKey,
  UserTaskKey,
} from '../keys.js';

/** A job as a worker gets it. */
export interface ActivatedJob {
  readonly jobKey: JobKey;
  readonly jobType: string;
  readonly kind: JobKind;
  readonly listenerEventType: ListenerEventType;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly rootProcessInstanceKey: ProcessInstanceKey;
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
  readonly processDefinitionVersion: number;
  readonly elementId: string;
  readonly elementInstanceKey: ElementInstanceKey;
  readonly customHeaders: Readonly<Record<string, string>>;
  readonly worker: string;
  readonly retries: number;
  /** Epoch ms. */
  readonly deadline: number;
  readonly variables: Variables;
  readonly tags: readonly string[];
  /** What a task listener needs to know of its task, corrections of earlier listeners included. */
  readonly userTask: ListenedUserTask | null;
}

export interface ListenedUserTask extends UserTaskAttributes {
  readonly userTaskKey: UserTaskKey;
  readonly formKey: FormKey | null;
  readonly action: string;
  readonly changedAttributes: readonly (keyof UserTaskAttributes)[];
}
