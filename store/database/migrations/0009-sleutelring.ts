import { sql } from 'kysely';
import type { Step } from '../migrate.js';
import { type VasteRijen, changesMoreThanSeal } from './vaste-rijen.js';

/** Lets the key ring rotate: rows that do not change may be sealed again. */
export const sleutelring: Step = {
  async up(db, ddl) {
    const statements = [
      ...VASTE_RIJEN.flatMap((rijen) => [
        ddl.dropGuard(rijen),
        ddl.guard({ ...rijen, bij: 'update', als: changesMoreThanSeal(ddl, rijen) }),
      ]),
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

/** Rows that do not change any more, in tables with sealed columns. */
const VASTE_RIJEN: readonly VasteRijen[] = [
  {
    naam: 'weging_wijzigt_niet',
    tabel: 'weging',
    welke: "old.status = 'VASTGESTELD'",
    blijven:
      'casus_id versie sleutel status geopend_op acuut actueel veiligheid kwalificatie prioriteit doorlaatverbod bewijsmiddelen wegers mandaten vastgesteld_op vastgesteld_door',
    verzegeld: 'invoer motivering',
    reden: 'weging is vastgesteld',
  },
  {
    naam: 'toegangsreden_wijzigt_niet',
    tabel: 'toegangsreden',
    welke: '1 = 1',
    blijven: 'reden_id gebruiker_id onderwerp opgegeven_op',
    verzegeld: 'tekst',
    reden: 'toegangsreden wijzigt niet',
  },
  {
    naam: 'breekglas_wijzigt_niet',
    tabel: 'breekglas',
    welke: '1 = 1',
    blijven: 'breekglas_id casus_id gebruiker_id vanaf tot',
    verzegeld: 'reden',
    reden: 'noodtoegang wijzigt niet',
  },
];
