import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Decisions that something is kept longer, and what is left of what was destroyed (INV14). */
export const bewaren: Step = {
  async up(db) {
    await sql`create table verlenging (
      verlenging_id text primary key,
      casus_id text not null,
      verlengd_tot text not null,
      besluit text not null,
      organisatie text not null,
      op text not null,
      door text not null
    )`.execute(db);
    await sql`create index verlenging_casus on verlenging (casus_id)`.execute(db);
    await sql`create table vernietigd (
      casus_id text primary key,
      regel text not null,
      vernietigd_op text not null,
      motor_leeg_op text
    )`.execute(db);
  },
};
