import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * The casusoverleg (E11) and its invitations (E12). An invitation holds what its partner may see before anything else:
 * number, moment, form and municipality, and nothing of a person (INV10).
 */
export const uitnodigingen: Step = {
  async up(db) {
    await sql`create table overleg (
      overleg_id text primary key,
      casus_id text not null,
      sleutel text not null unique,
      op text not null,
      vorm text not null,
      status text not null,
      gemaakt_op text not null
    )`.execute(db);
    await sql`create index overleg_casus on overleg (casus_id)`.execute(db);
    await sql`create table uitnodiging (
      uitnodiging_id text primary key,
      overleg_id text not null,
      casus_id text not null,
      casusnummer text not null,
      gemeente text not null,
      op text not null,
      vorm text not null,
      partner text not null,
      inhoud text not null check (inhoud in ('KOP', 'DOSSIER')),
      groepen text not null,
      status text not null,
      ronde integer not null,
      uiterlijk text not null,
      reden_code text,
      verstuurd_op text,
      beantwoord_op text,
      beantwoord_door text
    )`.execute(db);
    await sql`create index uitnodiging_casus on uitnodiging (casus_id)`.execute(db);
  },
};
