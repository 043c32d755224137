import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** To whom a casus is handed over when it is scaled down, and whether that was confirmed (T21). */
export const overdrachten: Step = {
  async up(db) {
    await sql`create table overdracht (
      overdracht_id text primary key,
      casus_id text not null,
      sleutel text not null,
      bestemming text not null,
      status text not null,
      geopend_op text not null,
      verstuurd_op text,
      afgerond_op text
    )`.execute(db);
    await sql`create index overdracht_van on overdracht (casus_id)`.execute(db);
  },
};
