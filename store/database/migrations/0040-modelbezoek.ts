import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Who has a draft of a model open, so that two people at once know of each other. */
export const modelbezoek: Step = {
  async up(db) {
    await sql`create table modelbezoek (
      wijziging_id text not null references modelwijziging,
      soort text not null,
      naam text not null,
      gebruiker_id text not null,
      gezien_op text not null,
      primary key (wijziging_id, soort, naam, gebruiker_id)
    )`.execute(db);
  },
};
