import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, keyOrNullIn, textIn, textOrNullIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface MessageSubscriptionItem {
  messageSubscriptionKey: string;
  messageName: string;
  correlationKey: string | null;
  messageSubscriptionState: string;
  lastUpdatedDate: string;
  elementId: string;
  elementInstanceKey: string | null;
  processInstanceKey: string | null;
  rootProcessInstanceKey: string | null;
  processDefinitionKey: string;
  processDefinitionId: string;
  tenantId: string;
}

export const messageSubscriptionSearch: SearchSpec<MessageSubscriptionItem> = {
  from: 'search_message_subscriptions t',
  key: 't.message_subscription_key',
  select: 't.*',
  fields: {
    messageSubscriptionKey: { kind: 'key', column: 't.message_subscription_key' },
    messageName: { kind: 'string', column: 't.message_name' },
    correlationKey: { kind: 'string', column: 't.correlation_key' },
    messageSubscriptionState: {
      kind: 'enum',
      column: 't.state',
      values: ['CREATED', 'MIGRATED', 'CORRELATED', 'DELETED'],
    },
    lastUpdatedDate: { kind: 'date', column: 't.last_updated_date' },
    elementId: { kind: 'string', column: 't.element_id' },
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    messageSubscriptionKey: 't.message_subscription_key',
    messageName: 't.message_name',
    correlationKey: 't.correlation_key',
    messageSubscriptionState: 't.state',
    lastUpdatedDate: 't.last_updated_date',
    elementId: 't.element_id',
    elementInstanceKey: 't.element_instance_key',
    processInstanceKey: 't.process_instance_key',
    processDefinitionId: 't.process_definition_id',
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    messageSubscriptionKey: keyIn(row, 'message_subscription_key'),
    messageName: textIn(row, 'message_name'),
    correlationKey: textOrNullIn(row, 'correlation_key'),
    messageSubscriptionState: textIn(row, 'state'),
    lastUpdatedDate: textIn(row, 'last_updated_date'),
    elementId: textIn(row, 'element_id'),
    elementInstanceKey: keyOrNullIn(row, 'element_instance_key'),
    processInstanceKey: keyOrNullIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyOrNullIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    tenantId: DEFAULT_TENANT,
  }),
};
