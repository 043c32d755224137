import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * The forms of exploitation of a casus: RASCI and the choice of partners depend on them (E03c, 3.5). A task keeps beside
 * its plan who is warned when.
 */
export const verschijningsvormen: Step = {
  async up(db) {
    await sql`alter table casus add column verschijningsvormen text not null default '[]'`.execute(db);
    await sql`update wachtpunt set plan = '{"plan":' || plan || ',"escalaties":[]}' where plan is not null`.execute(
      db,
    );
  },
};
