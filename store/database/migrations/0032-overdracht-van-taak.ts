import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * Which hand-over a task is about: a casus can have several at once, and none is confirmed by the task of another. What
 * is open now and can be about one only, is about that one.
 */
export const overdrachtVanTaak: Step = {
  async up(db) {
    for (const tabel of ['wachtpunt', 'taakdossier'])
      await sql.raw(`alter table ${tabel} add column overdracht_id text`).execute(db);
    await sql`update wachtpunt set overdracht_id = (
        select max(overdracht_id) from overdracht
        where overdracht.casus_id = wachtpunt.casus_id and status in ('OPEN', 'VERSTUURD')
        having min(overdracht_id) = max(overdracht_id)
      )
      where taak like 'overdracht-%' and gesloten_op is null`.execute(db);
  },
};
