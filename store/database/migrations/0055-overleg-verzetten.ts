import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * Moving a casusoverleg: whether the process of this one can be told so, since when partners still have to be asked anew, and where
 * people meet. An invitation knows which one it came for, and what was answered to that one.
 */
export const overlegVerzetten: Step = {
  async up(db) {
    await sql`alter table overleg add column verzetbaar integer not null default 0`.execute(db);
    for (const kolom of ['verzet_op', 'locatie'])
      await sql`alter table overleg add column ${sql.ref(kolom)} text`.execute(db);
    for (const kolom of ['vervangt', 'eerder_antwoord'])
      await sql`alter table uitnodiging add column ${sql.ref(kolom)} text`.execute(db);
  },
};
