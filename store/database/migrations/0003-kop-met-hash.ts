import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** The head carries the hash of the last line, so that who adds a line need not be able to read the log. */
export const kopMetHash: Step = {
  async up(db) {
    await sql`alter table verwerkingslog_kop add column hash text`.execute(db);
    await sql`update verwerkingslog_kop
      set hash = (select hash from verwerkingslog order by volgnummer desc limit 1)`.execute(db);
  },
};
