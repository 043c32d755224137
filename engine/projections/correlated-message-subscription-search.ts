import { DEFAULT_TENANT } from '../keys.js';
import { keyIn, keyOrNullIn, textIn } from './item.js';
import type { SearchSpec } from './search/field.js';

export interface CorrelatedMessageSubscriptionItem {
  messageKey: string;
  messageName: string;
  correlationKey: string;
  correlationTime: string;
  subscriptionKey: string;
  elementId: string;
  /** Null when the message started the instance. */
  elementInstanceKey: string | null;
  processInstanceKey: string;
  rootProcessInstanceKey: string;
  processDefinitionKey: string;
  processDefinitionId: string;
  partitionId: number;
  tenantId: string;
}

/** This engine has one partition. */
const partitionId = 1;

export const correlatedMessageSubscriptionSearch: SearchSpec<CorrelatedMessageSubscriptionItem> = {
  from: 'search_correlated_messages t',
  key: 't.correlation',
  select: 't.*',
  fields: {
    messageKey: { kind: 'key', column: 't.message_key' },
    messageName: { kind: 'string', column: 't.message_name' },
    correlationKey: { kind: 'string', column: 't.correlation_key' },
    correlationTime: { kind: 'date', column: 't.correlation_time' },
    subscriptionKey: { kind: 'key', column: 't.subscription_key' },
    elementId: { kind: 'string', column: 't.element_id' },
    elementInstanceKey: { kind: 'key', column: 't.element_instance_key' },
    processInstanceKey: { kind: 'key', column: 't.process_instance_key' },
    processDefinitionKey: { kind: 'key', column: 't.process_definition_key' },
    processDefinitionId: { kind: 'string', column: 't.process_definition_id' },
    partitionId: { kind: 'int', column: `${partitionId}` },
    tenantId: { kind: 'string', column: `'${DEFAULT_TENANT}'` },
  },
  sortable: {
    messageKey: 't.message_key',
    messageName: 't.message_name',
    correlationKey: 't.correlation_key',
    correlationTime: 't.correlation_time',
    subscriptionKey: 't.subscription_key',
    elementId: 't.element_id',
    elementInstanceKey: 't.element_instance_key',
    processInstanceKey: 't.process_instance_key',
    processDefinitionKey: 't.process_definition_key',
    processDefinitionId: 't.process_definition_id',
    // A bare number in ORDER BY would name a column.
    partitionId: `+${partitionId}`,
    tenantId: `'${DEFAULT_TENANT}'`,
  },
  toItem: (row) => ({
    messageKey: keyIn(row, 'message_key'),
    messageName: textIn(row, 'message_name'),
    correlationKey: textIn(row, 'correlation_key'),
    correlationTime: textIn(row, 'correlation_time'),
    subscriptionKey: keyIn(row, 'subscription_key'),
    elementId: textIn(row, 'element_id'),
    elementInstanceKey: keyOrNullIn(row, 'element_instance_key'),
    processInstanceKey: keyIn(row, 'process_instance_key'),
    rootProcessInstanceKey: keyIn(row, 'root_process_instance_key'),
    processDefinitionKey: keyIn(row, 'process_definition_key'),
    processDefinitionId: textIn(row, 'process_definition_id'),
    partitionId,
    tenantId: DEFAULT_TENANT,
  }),
};
