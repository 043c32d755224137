import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What a person gets to see of the own dossier, what is put right in it, and who must hear that. */
export const inzageEnCorrectie: Step = {
  async up(db) {
    await sql`create table inzage (
      verzoek_id text primary key,
      dossier_id text not null,
      uitvoer text not null,
      voorgesteld_op text not null,
      voorgesteld_door text not null,
      oordeel text,
      opmerking text,
      gecontroleerd_op text,
      gecontroleerd_door text
    )`.execute(db);
    await sql`create table correctie (
      correctie_id text primary key,
      verzoek_id text not null,
      dossier_id text not null,
      veld text not null,
      oud text,
      nieuw text not null,
      onderbouwing text not null,
      voorgesteld_op text not null,
      voorgesteld_door text not null,
      besluit text,
      motivering text,
      besloten_op text,
      besloten_door text
    )`.execute(db);
    await sql`create index correctie_dossier on correctie (dossier_id)`.execute(db);
    await sql`create table kennisgeving (
      kennisgeving_id text primary key,
      correctie_id text not null,
      dossier_id text not null,
      organisatie text not null,
      gemeld_op text,
      gemeld_door text
    )`.execute(db);
    await sql`create index kennisgeving_correctie on kennisgeving (correctie_id)`.execute(db);
  },
};
