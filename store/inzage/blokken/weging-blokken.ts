import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { TABELLEN, type Tabel } from '../../../domain/weging/weging.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { toetsPlaats } from '../../doorlaattoets/read-doorlaattoetsen.js';
import { wegingPlaats } from '../../weging/weging-plaats.js';
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
  const casusIds = bron.casussen.map(({ casus }) => casus.casusId);
  const wegingen = await tx
    .selectFrom('weging')
    .selectAll()
    .where('casusId', 'in', [...casusIds, ''])
    .where('vastgesteldOp', 'is not', null)
    .orderBy('casusId')
    .orderBy('versie')
    .execute();
  const toetsen = await tx
    .selectFrom('doorlaattoets')
    .selectAll()
    .where('casusId', 'in', [...casusIds, ''])
    .where('beslotenOp', 'is not', null)
    .orderBy('geopendOp')
    .execute();
  return [
    ...wegingen.flatMap((rij) =>
      aBlok(bron, {
        ...deelVan(bron, rij.casusId),
        sleutel: `weging-${rij.casusId}-${rij.versie}`,
        titel: `Weging ${rij.versie} van casus ${nummerVan(bron, rij.casusId)}`,
        velden: [
          ...TABELLEN.map((tabel) => [NAMEN[tabel], rij[tabel]] as const),
          [
            'Motivering',
            rij.motivering && (cipher.open(wegingPlaats(rij, 'motivering'), rij.motivering) as string),
          ],
        ],
      }),
    ),
    ...toetsen.flatMap(({ toetsId, casusId, besluit, motivering }) =>
      aBlok(bron, {
        ...deelVan(bron, casusId),
        sleutel: `toets-${toetsId}`,
        titel: `Toets van het doorlaatverbod in casus ${nummerVan(bron, casusId)}`,
        velden: [
          ['Besluit', besluit],
          ['Motivering', motivering && (cipher.open(toetsPlaats(toetsId), motivering) as string)],
        ],
      }),
    ),
  ];
}

function deelVan({ casussen }: Inzagebron, casusId: string) {
  const casus = casussen.find((een) => een.casus.casusId === casusId);
  return {
    groepen: ['weging1', 'weging2'],
    bron: 'De partners die samen wegen',
    grondslag: casus?.grondslag ?? '',
    bewaren: casus?.bewaren ?? '',
    vraagtOordeel: true,
  };
}

const nummerVan = ({ casussen }: Inzagebron, casusId: string): string =>
  casussen.find((een) => een.casus.casusId === casusId)?.casus.casusnummer ?? '';
