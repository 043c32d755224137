import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** The evaluation of a casus (E20), what partners say of its begeleider, and the lessons (E22). */
export const evaluaties: Step = {
  async up(db) {
    await sql`create table evaluatie (
      evaluatie_id text primary key,
      casus_id text not null,
      nummer text not null unique,
      sleutel text not null unique,
      status text not null,
      f8_op text not null,
      geopend_op text not null,
      ronde integer not null,
      begeleider text,
      begeleider_groep text,
      aangesteld_op text,
      beschrijving text,
      bewerkt_door text,
      gecontroleerd_door text,
      gecontroleerd_op text,
      vorm text,
      afgerond_op text
    )`.execute(db);
    await sql`create index evaluatie_casus on evaluatie (casus_id)`.execute(db);
    await sql`create table instemming (
      instemming_id text primary key,
      evaluatie_id text not null,
      casus_id text not null,
      sleutel text not null,
      ronde integer not null,
      groep text not null,
      uiterlijk text not null,
      antwoord text,
      beantwoord_op text
    )`.execute(db);
    await sql`create index instemming_evaluatie on instemming (evaluatie_id)`.execute(db);
    // No key of a casus: a lesson outlives it and may not lead back to it.
    await sql`create table leerpunt (
      leerpunt_id text primary key,
      evaluatie_id text not null,
      nummer text not null,
      categorie text not null,
      omschrijving text not null,
      maatregel text not null,
      eigenaar_groep text not null,
      uiterlijk text not null,
      status text not null,
      toelichting text,
      vastgesteld_op text not null,
      status_op text,
      status_door text
    )`.execute(db);
    await sql`create index leerpunt_evaluatie on leerpunt (evaluatie_id)`.execute(db);
  },
};
