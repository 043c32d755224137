import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Under which prioriteit an open task was planned, and when that was changed: its term moves when the casus is weighed anew. */
export const herplannen: Step = {
  async up(db) {
    await sql`alter table wachtpunt add column prioriteit text`.execute(db);
    await sql`alter table wachtpunt add column herpland_op text`.execute(db);
  },
};
