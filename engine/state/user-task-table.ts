import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { Variables } from '../json.js';
import type { ElementInstanceKey, FormKey, ProcessInstanceKey, UserTaskKey } from '../keys.js';
import { Table } from './table.js';

export interface UserTask {
  readonly key: UserTaskKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
  readonly attributes: UserTaskAttributes;
  readonly formKey: FormKey | null;
  /** Set while listeners decide about a completion. */
  readonly completion: Completion | null;
}

export interface Completion {
  readonly variables: Variables;
  readonly action: string;
  readonly corrections: Partial<UserTaskAttributes>;
  /** How many listeners have agreed. */
  readonly agreed: number;
}

export class UserTaskTable extends Table<UserTaskKey, UserTask> {
  readonly byElementInstance = this.uniqueIndex((task) => task.elementInstanceKey);
}
