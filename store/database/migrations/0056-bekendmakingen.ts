import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** When a melder said who he is after all, and when the meldpunt was told of it: until then it still has to be told. */
export const bekendmakingen: Step = {
  async up(db) {
    await sql`alter table melding add column bekendgemaakt_op text`.execute(db);
    await sql`alter table melding add column meldpunt_verteld_op text`.execute(db);
  },
};
