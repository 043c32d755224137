import { DEFAULT_TENANT } from '../keys.js';
import { jsonIn, keyIn, keyOrNullIn, numberIn, textIn, textOrNullIn } from './item.js';
import type { Row } from './search/field.js';

/** A user task as the API shows it. */
export interface UserTaskItem {
  userTaskKey: string;
  name: string | null;
  state: string;
  assignee: string | null;
  candidateGroups: string[];
  candidateUsers: string[];
  dueDate: string | null;
  followUpDate: string | null;
  priority: number;
  creationDate: string;
  completionDate: string | null;
  formKey: string | null;
  externalFormReference: string | null;
  customHeaders: Record<string, string>;
  tags: string[];
  elementInstanceKey: string;
  elementId: string;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  processDefinitionVersion: number;
  processName: string | null;
  tenantId: string;
}

export function toUserTask(row: Row): UserTaskItem {
  return {
    userTaskKey: keyIn(row, 'user_task_key'),
    name: textOrNullIn(row, 'name'),
    state: textIn(row, 'state'),
    assignee: textOrNullIn(row, 'assignee'),
    candidateGroups: jsonIn(row, 'candidate_groups'),
    candidateUsers: jsonIn(row, 'candidate_users'),
    dueDate: textOrNullIn(row, 'due_date'),
    followUpDate: textOrNullIn(row, 'follow_up_date'),
    priority: numberIn(row, 'priority'),
    creationDate: textIn(row, 'creation_date'),
    completionDate: textOrNullIn(row, 'completion_date'),
    formKey: keyOrNullIn(row, 'form_key'),
    externalFormReference: textOrNullIn(row, 'external_form_reference'),
    customHeaders: jsonIn(row, 'custom_headers'),
    tags: jsonIn(row, 'tags'),
    elementInstanceKey: keyIn(row, 'element_instance_key'),
    elementId: textIn(row, 'element_id'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    processDefinitionVersion: numberIn(row, 'process_definition_version'),
    processName: textOrNullIn(row, 'process_name'),
    tenantId: DEFAULT_TENANT,
  };
}
