import {
  GEBEURTENISSEN,
  type Gebeurtenis,
  MATCHGEBEURTENISSEN,
  STRAFRECHTGEBEURTENISSEN,
  TELGEBEURTENISSEN,
} from '../../../domain/casus/gebeurtenis.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import { toelichtingOf } from '../../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { casusIdsOf, casusnummerVan, deelVanCasus } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** What is about the criminal side (INV8), or about whether another dossier is of the same person (INV6). */
const NIET_VERTELD: readonly Gebeurtenis[] = [
  ...STRAFRECHTGEBEURTENISSEN,
  ...MATCHGEBEURTENISSEN,
  ...TELGEBEURTENISSEN,
];

/** What somebody wrote beside a step on the timeline, and why a casus is kept longer. */
export async function tijdlijnBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const gebeurtenissen = await tx
    .selectFrom('gebeurtenis')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .where('toelichting', 'is not', null)
    .where('inCompartiment', '=', 0)
    .where('soort', 'not in', NIET_VERTELD)
    .orderBy('gebeurtenisId')
    .execute();
  const verlengingen = await tx
    .selectFrom('verlenging')
    .select(['verlengingId', 'casusId', 'verlengdTot'])
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('op')
    .execute();
  return [
    ...gebeurtenissen.flatMap(({ gebeurtenisId, casusId, sleutel, soort, toelichting, op }) =>
      aBlok(bron, {
        ...deelVanCasus(bron, casusId),
        groepen: ['procesgegevens'],
        sleutel: `gebeurtenis-${gebeurtenisId}`,
        titel: `${GEBEURTENISSEN[soort as Gebeurtenis]}, ${leesbareDag(dagVan(new Date(op)))}`,
        bron: 'De professional die dit deed',
        velden: [['Toelichting', cipher.open(toelichtingOf(casusId, sleutel), toelichting!) as string]],
      }),
    ),
    ...verlengingen.flatMap(({ verlengingId, casusId, verlengdTot }) =>
      aBlok(bron, {
        ...deelVanCasus(bron, casusId),
        groepen: ['bewaartermijnen'],
        sleutel: `verlenging-${verlengingId}`,
        titel: `Casus ${casusnummerVan(bron, casusId)} wordt langer bewaard`,
        bron: 'Procesregie',
        velden: [['Tot', leesbareDag(dagVan(new Date(verlengdTot)))]],
      }),
    ),
  ];
}
