import { dagVan, maandenErbij } from '../../domain/tijd/amsterdam.js';
import { leerpunteigenaarOf } from '../../domain/evaluatie/leerpunteigenaar.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type NieuweBevinding, recordBevindingen } from './record-bevindingen.js';

export interface OpTeVolgen extends NieuweBevinding {
  uitvoerderGroep: string;
}

const MAANDEN = 3;
/** Who keeps the list of people with access. */
const BEHEER = 'r13.beheer';

/** Who finds another owner for a lesson of a partner that stopped. */
const PROCESREGIE = 'r03.zvh';

/**
 * Lessons that are over their day, for who owns them (A5.3), and organisations whose access nobody looked at for a quarter
 * (T26). The first quarter of an organisation begins with the
 * first daily check.
 */
export async function checkOpvolging(
  uow: UnitOfWork,
  { sleutel }: { sleutel: string },
): Promise<OpTeVolgen[]> {
  const { tx, nu } = uow;
  const eerste = await tx
    .selectFrom('controle')
    .select(({ fn }) => fn.min('begonnenOp').as('op'))
    .executeTakeFirst();
  const organisaties = await tx.selectFrom('gebruiker').select('organisatie').distinct().execute();
  const nagekeken = await tx
    .selectFrom('bevinding')
    .select(({ fn }) => ['onderwerp', fn.max('opgelostOp').as('op')])
    .where('soort', '=', 'TOEGANG')
    .groupBy('onderwerp')
    .execute();
  const laatst = new Map(nagekeken.map(({ onderwerp, op }) => [onderwerp, op]));
  const overTijd = organisaties
    .map(({ organisatie }) => organisatie)
    .filter((organisatie) => {
      const sinds = laatst.get(organisatie) ?? eerste?.op ?? nu.toISOString();
      return maandenErbij(new Date(sinds), MAANDEN) <= nu;
    })
    .sort();
  const leerpunten = await tx
    .selectFrom('leerpunt')
    .select(['leerpuntId', 'eigenaarGroep'])
    .where('status', 'in', ['OPEN', 'IN_BEHANDELING'])
    .where('uiterlijk', '<', dagVan(nu))
    .execute();
  const kaart = await readSocialeKaart(uow);
  const eigenaarVan = new Map(
    leerpunten.map(({ leerpuntId, eigenaarGroep }) => [
      leerpuntId,
      leerpunteigenaarOf(kaart, eigenaarGroep).isGestopt ? PROCESREGIE : eigenaarGroep,
    ]),
  );
  const nieuw = await recordBevindingen(uow, sleutel, {
    soorten: ['TOEGANG', 'LEERPUNT'],
    gevonden: [
      ...overTijd.map((onderwerp) => ({ soort: 'TOEGANG' as const, onderwerp })),
      ...[...eigenaarVan.keys()].map((onderwerp) => ({ soort: 'LEERPUNT' as const, onderwerp })),
    ],
  });
  return nieuw.map((bevinding) => ({
    ...bevinding,
    uitvoerderGroep: eigenaarVan.get(bevinding.onderwerp) ?? BEHEER,
  }));
}
