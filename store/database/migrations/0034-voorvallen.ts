import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What is reported about a casus beside its main line (processen.md 5). */
export const voorvallen: Step = {
  async up(db) {
    await sql`create table voorval (
      voorval_id text primary key,
      casus_id text not null,
      periode integer not null,
      soort text not null check (soort in ('ACUUT_SIGNAAL', 'INGREEP', 'INTREKKING', 'ANDERE_REGIO')),
      waarde text,
      toelichting text,
      gemeld_op text not null,
      gemeld_door text not null,
      organisatie text,
      opgeschort_op text,
      uitkomst text,
      afgerond_op text
    )`.execute(db);
    await sql`create index voorval_casus on voorval (casus_id)`.execute(db);
  },
};
