import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Nazorg (E19): who is followed after F6, and the contacts that were made. */
export const nazorg: Step = {
  async up(db) {
    await sql`create table nazorg (
      nazorg_id text primary key,
      casus_id text not null,
      sleutel text not null,
      nummer integer not null,
      kant text not null check (kant in ('SLACHTOFFER', 'DADER')),
      vraag text not null,
      anker text not null,
      stand text not null check (stand in ('LOOPT', 'KLAAR', 'TERUGVAL')),
      gemaakt_op text not null,
      afgerond_op text,
      unique (casus_id, sleutel, nummer)
    )`.execute(db);
    await sql`create table nazorgcontact (
      sleutel text primary key,
      nazorg_id text not null,
      casus_id text not null,
      rang integer not null,
      uitkomst text not null,
      verslag text not null,
      op text not null,
      door text not null
    )`.execute(db);
    await sql`create index nazorgcontact_casus on nazorgcontact (casus_id)`.execute(db);
  },
};
