import type { UserTaskAttributes, UserTaskTransition } from '../events/user-task-events.js';
import type { Variables } from '../json.js';
import type { ElementInstanceKey, FormKey, ProcessInstanceKey, UserTaskKey } from '../keys.js';
import { Table } from './table.js';

export interface UserTask {
  readonly key: UserTaskKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
  readonly attributes: UserTaskAttributes;
  readonly formKey: FormKey | null;
  /** Set while listeners decide about a completion or another change. */
  readonly transition: Transition | null;
}

export interface Transition {
  readonly type: UserTaskTransition;
  /** What somebody asked to change. */
  readonly changes: Partial<UserTaskAttributes>;
  /** What the task is to be completed with, or what is to be set at it. */
  readonly variables: Variables;
  /** Whether variables that are set stay at the task. */
  readonly local: boolean;
  readonly action: string;
  readonly corrections: Partial<UserTaskAttributes>;
  /** How many listeners have agreed. */
  readonly agreed: number;
}

export class UserTaskTable extends Table<UserTaskKey, UserTask> {
  readonly byElementInstance = this.uniqueIndex((task) => task.elementInstanceKey);
}
