import type { Projection } from './projection.js';
import { momentOf } from './moment.js';
import { statement } from './statement.js';

export const messageSubscriptions: Projection = {
  schema: `
    CREATE TABLE search_message_subscriptions (
      message_subscription_key INTEGER PRIMARY KEY,
      message_name TEXT NOT NULL,
      correlation_key TEXT,
      state TEXT NOT NULL,
      stays_open INTEGER NOT NULL,
      last_updated_date TEXT NOT NULL,
      element_id TEXT NOT NULL,
      element_instance_key INTEGER,
      process_instance_key INTEGER,
      root_process_instance_key INTEGER,
      process_definition_key INTEGER NOT NULL,
      process_definition_id TEXT NOT NULL
    );
    CREATE INDEX message_subscriptions_by_name ON search_message_subscriptions (message_name, state);
    CREATE INDEX message_subscriptions_by_instance ON search_message_subscriptions (process_instance_key);
  `,
  on: {
    messageSubscriptionCreated(db, event) {
      statement(
        db,
        `INSERT INTO search_message_subscriptions VALUES (?, ?, ?, 'CREATED', ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run([
        event.messageSubscriptionKey,
        event.messageName,
        event.correlationKey,
        event.interrupting ? 0 : 1,
        momentOf(event.timestamp),
        event.elementId,
        event.elementInstanceKey,
        event.processInstanceKey,
        event.rootProcessInstanceKey,
        event.processDefinitionKey,
        event.processDefinitionId,
      ]);
    },
    messageStartSubscriptionCreated(db, event) {
      statement(
        db,
        `INSERT INTO search_message_subscriptions VALUES (?, ?, NULL, 'CREATED', 1, ?, ?, NULL, NULL, NULL, ?, ?)`,
      ).run([
        event.messageSubscriptionKey,
        event.messageName,
        momentOf(event.timestamp),
        event.elementId,
        event.processDefinitionKey,
        event.processDefinitionId,
      ]);
    },
    /**
     * A start event and a non-interrupting one go on listening, so their subscription stays created. That of a start
     * event belongs to no instance: what happens to one, and leaves with it, leaves no trace there.
     */
    messageCorrelated(db, event) {
      statement(
        db,
        `UPDATE search_message_subscriptions SET state = iif(stays_open, state, 'CORRELATED'), last_updated_date = ?
         WHERE message_subscription_key = ? AND process_instance_key IS NOT NULL`,
      ).run([momentOf(event.timestamp), event.messageSubscriptionKey]);
    },
    messageSubscriptionDeleted(db, event) {
      statement(db, deleted).run([momentOf(event.timestamp), event.messageSubscriptionKey]);
    },
    messageStartSubscriptionDeleted(db, event) {
      statement(db, deleted).run([momentOf(event.timestamp), event.messageSubscriptionKey]);
    },
  },
};

/** What was correlated stays so: that is what became of it. */
const deleted = `UPDATE search_message_subscriptions SET state = 'DELETED', last_updated_date = ?
  WHERE message_subscription_key = ? AND state = 'CREATED'`;
