import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * Tasks and messages without a casus: of a ketenzaak, such as a finding of the daily check. A row belongs to a casus or
 * to a ketenzaak, never to both, so that what waits for a casus stays what its process waits for (INV1).
 */
export const ketenzaken: Step = {
  async up(db, ddl) {
    for (const tabel of ['wachtpunt', 'taakdossier', 'outbox'])
      await sql.raw(ddl.allowNull(tabel, 'casus_id')).execute(db);
    for (const tabel of ['wachtpunt', 'taakdossier']) {
      await sql.raw(`alter table ${tabel} add column zaak_id text`).execute(db);
      await sql.raw(`create index ${tabel}_zaak on ${tabel} (zaak_id)`).execute(db);
    }
  },
};
