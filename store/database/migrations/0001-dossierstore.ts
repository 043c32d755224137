import { sql } from 'kysely';
import type { Step } from '../migrate.js';
import { casusTables } from './0001-dossierstore/casus.js';
import { meldingTables } from './0001-dossierstore/melding.js';
import { verwerkingslogTables } from './0001-dossierstore/verwerkingslog.js';
import { wegingTables } from './0001-dossierstore/weging.js';
import { werkTables } from './0001-dossierstore/werk.js';

/** The first tables. Rows point at each other by key only, so that a destroyed casus can go without a trace. */
export const dossierstore: Step = {
  async up(db, ddl) {
    const statements = [
      ...casusTables(ddl),
      ...meldingTables,
      ...wegingTables(ddl),
      ...werkTables(ddl),
      ...verwerkingslogTables(ddl),
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
