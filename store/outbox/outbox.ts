import { type Database, inTransaction } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Bell } from './bell.js';
import type { Outbox, OutboxBericht } from '../store.js';

const OUTBOX = { betrokkene: { soort: 'systeem', onderdeel: 'outbox' } } as const;

export function createOutbox(database: Database, bell: Bell): Outbox {
  return {
    async takePending(aantal = 100) {
      const rijen = await inTransaction(database, OUTBOX, ({ tx }) =>
        tx
          .selectFrom('outbox')
          .selectAll()
          .where('status', '=', 'PENDING')
          .orderBy('id')
          .limit(aantal)
          .execute(),
      );
      return rijen.map(({ id, name, correlationKey, messageId, ttl, variables }) => ({
        id,
        name: name as OutboxBericht['name'],
        correlationKey,
        messageId,
        ttl,
        variables: fromJson<OutboxBericht['variables']>(variables),
      }));
    },
    async markDelivered(id) {
      await inTransaction(database, OUTBOX, ({ tx, nu }) =>
        tx
          .updateTable('outbox')
          .set({ status: 'DELIVERED', bezorgdOp: nu.toISOString() })
          .where('id', '=', id)
          .execute(),
      );
    },
    onPending: (listener) => bell.listen(listener),
  };
}
