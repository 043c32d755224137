import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What may be said of each KPI in a quarter, drawn up once; no count and nobody is in it. */
export const kpicijfers: Step = {
  async up(db) {
    await sql`create table kpicijfers (
      kwartaal text primary key,
      opgemaakt_op text not null,
      cijfers text not null
    )`.execute(db);
  },
};
