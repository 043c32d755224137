import type { Variables } from '../json.js';
import type { ElementInstanceKey, FormKey, ProcessInstanceKey, UserTaskKey } from '../keys.js';
import type { ElementFacts } from './facts.js';

/** What a person, a client or a listener can change about a user task. Dates are ISO 8601 with offset. */
export interface UserTaskAttributes {
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
  readonly candidateUsers: readonly string[];
  readonly dueDate: string | null;
  readonly followUpDate: string | null;
  readonly priority: number;
}

/** Which user task an event belongs to. */
export interface UserTaskFacts {
  readonly userTaskKey: UserTaskKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
}

export interface UserTaskCreated extends ElementFacts, UserTaskAttributes {
  readonly type: 'userTaskCreated';
  readonly userTaskKey: UserTaskKey;
  readonly processName: string | null;
  readonly formKey: FormKey | null;
  readonly externalFormReference: string | null;
  readonly customHeaders: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

/** The assignee changed; null when the task was given back. */
export interface UserTaskAssigned extends UserTaskFacts {
  readonly type: 'userTaskAssigned';
  readonly assignee: string | null;
  readonly action: string;
}

/** A client changed these attributes. */
export interface UserTaskUpdated extends UserTaskFacts {
  readonly type: 'userTaskUpdated';
  readonly changes: Partial<UserTaskAttributes>;
  readonly action: string;
}

/** What listeners can have a say in. */
export type UserTaskTransition = UserTaskChange | 'COMPLETING' | 'CANCELING';
/** What ends with the task still there. */
export type UserTaskChange = 'CREATING' | 'ASSIGNING' | 'UPDATING';

/** The task is about to be created, or somebody asked to change it; its listeners have the word. */
export interface UserTaskChanging extends UserTaskFacts {
  readonly type: 'userTaskChanging';
  readonly transition: UserTaskChange;
  readonly changes: Partial<UserTaskAttributes>;
  readonly action: string;
  /** What is to be set at the task, and whether it is to stay there; absent when only attributes change. */
  readonly variables?: Variables;
  readonly local?: boolean;
}

/** All listeners agreed: the task has these attributes, their corrections included. */
export interface UserTaskChanged extends UserTaskFacts {
  readonly type: 'userTaskChanged';
  readonly transition: UserTaskChange;
  readonly changes: Partial<UserTaskAttributes>;
  readonly action: string;
}

/** A listener refused the change: the task is as it was before somebody asked. */
export interface UserTaskChangeDenied extends UserTaskFacts {
  readonly type: 'userTaskChangeDenied';
  readonly deniedReason: string | null;
}

/** Somebody asked to complete the task; its listeners have the word. */
export interface UserTaskCompleting extends UserTaskFacts {
  readonly type: 'userTaskCompleting';
  readonly variables: Variables;
  readonly action: string;
}

/**
 * A listener agreed, and corrected these attributes (none, mostly): later listeners see them, the task gets them when
 * all have agreed.
 */
export interface UserTaskCorrected extends UserTaskFacts {
  readonly type: 'userTaskCorrected';
  readonly corrections: Partial<UserTaskAttributes>;
}

/** A listener refused the completion: the task is as it was before somebody asked. */
export interface UserTaskCompletionDenied extends UserTaskFacts {
  readonly type: 'userTaskCompletionDenied';
  readonly deniedReason: string | null;
}

/** The task is done; the corrections of its listeners have become its attributes. */
export interface UserTaskCompleted extends UserTaskFacts {
  readonly type: 'userTaskCompleted';
  readonly corrections: Partial<UserTaskAttributes>;
  readonly action: string;
}

/** The task is to end before anybody completed it; its canceling listeners have the word. */
export interface UserTaskCanceling extends UserTaskFacts {
  readonly type: 'userTaskCanceling';
}

export interface UserTaskCanceled extends UserTaskFacts {
  readonly type: 'userTaskCanceled';
  /** Those of canceling listeners; absent when none was asked. */
  readonly corrections?: Partial<UserTaskAttributes>;
}

export type UserTaskEvent =
  | UserTaskCreated
  | UserTaskAssigned
  | UserTaskUpdated
  | UserTaskChanging
  | UserTaskChanged
  | UserTaskChangeDenied
  | UserTaskCompleting
  | UserTaskCorrected
  | UserTaskCompletionDenied
  | UserTaskCompleted
  | UserTaskCanceling
  | UserTaskCanceled;
