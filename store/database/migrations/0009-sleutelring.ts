import { sql } from 'kysely';
import type { Ddl } from '../ddl.js';
import type { Step } from '../migrate.js';

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

interface VasteRijen {
  naam: string;
  tabel: string;
  /** Which of its rows do not change. */
  welke: string;
  blijven: string;
  verzegeld: string;
  reden: string;
}

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

/**
 * What is sealed in such a row may be sealed again, and only with another key than it is sealed with now; that the
 * content is the same, the database cannot see. All else stays (INV5).
 */
function changesMoreThanSeal(ddl: Ddl, { welke, blijven, verzegeld }: VasteRijen): string {
  const hetzelfde = (kolom: string) => `new.${kolom} is not distinct from old.${kolom}`;
  const sleutelVan = (waarde: string) =>
    `substr(${waarde}, 1, 3 + ${ddl.position(`substr(${waarde}, 4)`, "'.'")})`;
  const herverzegeld = (kolom: string) =>
    `(${hetzelfde(kolom)} or (new.${kolom} like 'v1.%.%' and ${sleutelVan(`new.${kolom}`)} <> ${sleutelVan(`old.${kolom}`)}))`;
  const alleenZegels = [...blijven.split(' ').map(hetzelfde), ...verzegeld.split(' ').map(herverzegeld)].join(
    ' and ',
  );
  return `${welke} and (${alleenZegels}) is not true`;
}
