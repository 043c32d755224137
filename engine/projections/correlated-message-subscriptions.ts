import { momentOf } from './moment.js';
import type { Projection } from './projection.js';
import { statement } from './statement.js';

/** One row for each time that a message reached a process instance, waiting or newly started. */
export const correlatedMessageSubscriptions: Projection = {
  schema: `
    CREATE TABLE search_correlated_messages (
      correlation INTEGER PRIMARY KEY,
      message_key INTEGER NOT NULL,
      message_name TEXT NOT NULL,
      correlation_key TEXT NOT NULL,
      correlation_time TEXT NOT NULL,
      subscription_key INTEGER NOT NULL,
      element_id TEXT NOT NULL,
      element_instance_key INTEGER,
      process_instance_key INTEGER NOT NULL,
      root_process_instance_key INTEGER NOT NULL,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL
    );
    CREATE INDEX correlated_messages_by_instance ON search_correlated_messages (process_instance_key);
    CREATE INDEX correlated_messages_by_message ON search_correlated_messages (message_key);
    CREATE INDEX correlated_messages_by_name ON search_correlated_messages (message_name, correlation_key);
  `,
  on: {
    messageCorrelated(db, event) {
      statement(db, 'INSERT INTO search_correlated_messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
        [
          event.position,
          event.messageKey,
          event.messageName,
          event.correlationKey,
          momentOf(event.timestamp),
          event.messageSubscriptionKey,
          event.elementId,
          event.elementInstanceKey,
          event.processInstanceKey,
          event.rootProcessInstanceKey,
          event.processDefinitionKey,
          event.processDefinitionId,
        ],
      );
    },
  },
};
