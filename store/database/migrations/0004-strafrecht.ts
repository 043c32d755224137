import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** The compartment of the criminal investigation (E18): a row per field, each released on its own. */
export const strafrecht: Step = {
  async up(db) {
    await sql`create table strafrechtveld (
      casus_id text not null,
      veld text not null,
      waarde text,
      vrijgegeven_op text,
      gewijzigd_op text not null,
      gewijzigd_door text not null,
      primary key (casus_id, veld)
    )`.execute(db);
  },
};
