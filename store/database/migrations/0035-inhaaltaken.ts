import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What a casus still has to make up for, beside its main line (B13). It holds no text: that stays with the task. */
export const inhaaltaken: Step = {
  async up(db) {
    await sql`create table inhaaltaak (
      inhaal_id text primary key,
      casus_id text not null,
      periode integer not null,
      sleutel text not null,
      activiteit text not null,
      termijn_code text not null,
      ontstaan_op text not null,
      status text not null check (status in ('OPEN', 'GEDAAN', 'NIET_NODIG', 'NIET_BEREIKT')),
      afgerond_op text,
      unique (casus_id, sleutel, activiteit)
    )`.execute(db);
  },
};
