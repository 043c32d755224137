import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What was tried out with the models of a change: fictional situations, and no word of a real casus. */
export const modelproefdraaien: Step = {
  async up(db) {
    await sql`create table modelproefdraai (
      proefdraai_id text primary key,
      wijziging_id text not null references modelwijziging,
      nummer integer not null,
      hash text not null,
      lopend_hash text not null,
      stand text not null check (stand in ('LOOPT', 'KLAAR', 'AFGEBROKEN')),
      voortgang text not null,
      resultaat text,
      gestart_op text not null,
      gestart_door text not null,
      afgerond_op text,
      unique (wijziging_id, nummer)
    )`.execute(db);
  },
};
