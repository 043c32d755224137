import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** The daily check with what it found, and the rota that it looks at (processen.md 4.14). */
export const bewaken: Step = {
  async up(db) {
    await sql`create table controle (
      controle_id text primary key,
      sleutel text not null unique,
      dag text unique,
      begonnen_op text not null,
      afgerond_op text
    )`.execute(db);
    await sql`create table bevinding (
      zaak_id text primary key,
      controle_sleutel text not null,
      soort text not null,
      onderwerp text not null,
      casus_id text,
      gevonden_op text not null,
      opgelost_op text,
      uitkomst text
    )`.execute(db);
    // A violation that is there every day is one finding with one task.
    await sql`create unique index bevinding_open on bevinding (soort, onderwerp) where opgelost_op is null`.execute(
      db,
    );
    await sql`create index bevinding_casus on bevinding (casus_id)`.execute(db);
    await sql`create table rooster (
      rooster_id text primary key,
      groep text not null,
      gebruiker_id text,
      waarnemer_groep text,
      voor_gebruiker_id text,
      van text not null,
      tot text not null,
      gemaakt_op text not null,
      gemaakt_door text not null,
      vervallen_op text,
      vervallen_door text,
      check ((gebruiker_id is null) <> (waarnemer_groep is null)),
      check (van <= tot)
    )`.execute(db);
    await sql`create index rooster_tot on rooster (tot)`.execute(db);
  },
};
