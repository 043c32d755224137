import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What was asked to be repaired in the process engine, and how it went: keys only; the reason is with the log. */
export const herstel: Step = {
  async up(db) {
    await sql`create table herstel (
      herstel_id text primary key,
      soort text not null check (soort in ('OPNIEUW', 'GEGEVEN', 'BEEINDIGEN')),
      variabele text,
      waarde text,
      gevraagd_op text not null,
      gevraagd_door text not null,
      reden_id text not null
    )`.execute(db);
    await sql`create table herstelregel (
      herstel_id text not null,
      nummer integer not null,
      instantie_key text not null,
      incident_key text,
      job_key text,
      element_instantie_key text,
      stand text not null check (stand in ('WACHT', 'GEDAAN', 'WEG', 'GEWEIGERD')),
      gedaan_op text,
      primary key (herstel_id, nummer)
    )`.execute(db);
    await sql`create index herstelregel_wacht on herstelregel (herstel_id) where stand = 'WACHT'`.execute(db);
  },
};
