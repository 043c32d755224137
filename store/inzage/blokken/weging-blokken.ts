import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import { TABELLEN, type Tabel } from '../../../domain/weging/weging.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { toetsPlaats } from '../../doorlaattoets/read-doorlaattoetsen.js';
import { wegingPlaats } from '../../weging/weging-plaats.js';
import { casusIdsOf, casusnummerVan, deelVanCasus } from '../deel-van-casus.js';
import { type Feiten, feitenVelden } from '../feiten-velden.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

const NAMEN: Readonly<Record<Tabel, string>> = {
  acuut: 'Acuut',
  actueel: 'Actueel',
  veiligheid: 'Veiligheid',
  kwalificatie: 'Kwalificatie',
  prioriteit: 'Prioriteit',
  doorlaatverbod: 'Doorlaatverbod',
};

/** What was decided about the situation of this person. Each is a judgement: a person reads it before it is given. */
export async function wegingBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const casusIds = casusIdsOf(bron);
  const wegingen = await tx
    .selectFrom('weging')
    .selectAll()
    .where('casusId', 'in', casusIds)
    .where('vastgesteldOp', 'is not', null)
    .orderBy('casusId')
    .orderBy('versie')
    .execute();
  const toetsen = await tx
    .selectFrom('doorlaattoets')
    .selectAll()
    .where('casusId', 'in', casusIds)
    .where('beslotenOp', 'is not', null)
    .orderBy('geopendOp')
    .execute();
  const actualiteiten = await tx
    .selectFrom('actualiteit')
    .selectAll()
    .where('casusId', 'in', casusIds)
    .orderBy('vastgesteldOp')
    .execute();
  return [
    ...wegingen.flatMap((rij) =>
      aBlok(bron, {
        ...deelVan(bron, rij.casusId),
        sleutel: `weging-${rij.casusId}-${rij.versie}`,
        titel: `Weging ${rij.versie} van casus ${casusnummerVan(bron, rij.casusId)}`,
        velden: [
          ...TABELLEN.map((tabel) => [NAMEN[tabel], rij[tabel]] as const),
          [
            'Motivering',
            rij.motivering && (cipher.open(wegingPlaats(rij, 'motivering'), rij.motivering) as string),
          ],
          ...feitenVelden(cipher.open(wegingPlaats(rij, 'invoer'), rij.invoer) as Feiten),
        ],
      }),
    ),
    ...toetsen.flatMap(({ toetsId, casusId, besluit, motivering }) =>
      aBlok(bron, {
        ...deelVan(bron, casusId),
        sleutel: `toets-${toetsId}`,
        titel: `Toets van het doorlaatverbod in casus ${casusnummerVan(bron, casusId)}`,
        velden: [
          ['Besluit', besluit],
          ['Motivering', motivering && (cipher.open(toetsPlaats(toetsId), motivering) as string)],
        ],
      }),
    ),
    ...actualiteiten.flatMap(({ sleutel, casusId, nogInSituatie, vastgesteldOp }) =>
      aBlok(bron, {
        ...deelVan(bron, casusId),
        sleutel: `actualiteit-${sleutel}`,
        titel: `Of de situatie van casus ${casusnummerVan(bron, casusId)} nog gaande is`,
        velden: [
          ['Nog in de situatie', nogInSituatie],
          ['Vastgesteld op', leesbareDag(dagVan(new Date(vastgesteldOp)))],
        ],
      }),
    ),
  ];
}

function deelVan(bron: Inzagebron, casusId: string) {
  return {
    ...deelVanCasus(bron, casusId),
    groepen: ['weging1', 'weging2'],
    bron: 'De partners die samen wegen',
  };
}
