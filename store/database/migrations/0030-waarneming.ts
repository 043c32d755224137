import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** In whose place somebody did something, beside who did it: both names stay in the history (INV15). */
export const waarneming: Step = {
  async up(db) {
    await sql`alter table gebeurtenis add column namens text`.execute(db);
  },
};
