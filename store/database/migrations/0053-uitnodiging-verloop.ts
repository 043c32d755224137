import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Of a partner that was added to a casus under way: on which ground, and what it is asked once it comes. */
export const uitnodigingVerloop: Step = {
  async up(db) {
    for (const kolom of ['grondslag', 'vraag'])
      await sql`alter table uitnodiging add column ${sql.ref(kolom)} text`.execute(db);
  },
};
