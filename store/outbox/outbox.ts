import type { Kysely } from 'kysely';
import type { Clock } from '../../domain/clock.js';
import type { Schema } from '../database/schema.js';
import { fromJson } from '../json.js';
import type { Bell } from './bell.js';
import type { Outbox, OutboxBericht } from '../store.js';

export function createOutbox(db: Kysely<Schema>, clock: Clock, bell: Bell): Outbox {
  return {
    async takePending(aantal = 100) {
      const rijen = await db
        .selectFrom('outbox')
        .selectAll()
        .where('status', '=', 'PENDING')
        .orderBy('id')
        .limit(aantal)
        .execute();
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
      await db
        .updateTable('outbox')
        .set({ status: 'DELIVERED', bezorgdOp: clock.now().toISOString() })
        .where('id', '=', id)
        .execute();
    },
    onPending: (listener) => bell.listen(listener),
  };
}
