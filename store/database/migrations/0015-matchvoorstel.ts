import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Which existing dossiers a melding may be about, and what people decided on each (INV18). */
export const matchvoorstel: Step = {
  async up(db) {
    await sql`create table matchvoorstel (
      voorstel_id text primary key,
      casus_id text not null,
      melding_id text not null,
      dossier_id text not null,
      nummer integer not null,
      overeenkomsten text not null,
      stand text not null,
      doel_casus_id text,
      reden text,
      herstel text,
      voorgesteld_op text not null,
      beoordeeld_op text,
      beoordeeld_door text,
      unique (melding_id, dossier_id)
    )`.execute(db);
    await sql`create index matchvoorstel_casus on matchvoorstel (casus_id)`.execute(db);
    await sql`create index matchvoorstel_doel on matchvoorstel (doel_casus_id)`.execute(db);
    await sql`create index matchvoorstel_dossier on matchvoorstel (dossier_id)`.execute(db);
  },
};
