import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Figures that were published: drawn up once per quarter. */
export const stuurinformatie: Step = {
  async up(db) {
    await sql`create table kwartaalcijfers (
      kwartaal text primary key,
      opgemaakt_op text not null,
      cijfers text not null
    )`.execute(db);
  },
};
