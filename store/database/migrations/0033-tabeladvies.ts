import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Advices of the tables outside a weging, each with its version and rules (INV16). */
export const tabeladvies: Step = {
  async up(db) {
    await sql`create table tabeladvies (
      sleutel text primary key,
      casus_id text not null,
      tabel text not null,
      tabel_versie integer not null,
      regels text not null,
      uitkomst text not null,
      vastgelegd_op text not null
    )`.execute(db);
    await sql`create index tabeladvies_casus on tabeladvies (casus_id)`.execute(db);
  },
};
