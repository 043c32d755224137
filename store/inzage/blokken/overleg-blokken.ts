import { bestemmingNaam } from '../../../domain/casus/overdracht.js';
import { partnerNaam } from '../../../domain/keten/partnernamen.js';
import { OVERLEGVORMEN, type Overlegvorm } from '../../../domain/overleg/casusoverleg.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { casusIdsOf, casusnummerVan, deelVanCasus } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

type Uow = Pick<UnitOfWork, 'tx'>;

/** When partners met about this person and which of them were asked and came, and to whom the casus was handed over. */
export async function overlegBlokken(uow: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  return [...(await bijeenkomstBlokken(uow, bron)), ...(await overdrachtBlokken(uow, bron))];
}

async function bijeenkomstBlokken({ tx }: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  const casusIds = casusIdsOf(bron);
  const overleggen = await tx
    .selectFrom('overleg')
    .selectAll()
    .where('casusId', 'in', casusIds)
    .orderBy('op')
    .execute();
  const uitnodigingen = await tx
    .selectFrom('uitnodiging')
    .select(['overlegId', 'partner'])
    .where('casusId', 'in', casusIds)
    .orderBy('partner')
    .execute();
  const aanwezigen = await tx
    .selectFrom('overlegaanwezige')
    .select(['overlegId', 'partner', 'aanwezigheid'])
    .where('casusId', 'in', casusIds)
    .orderBy('partner')
    .execute();
  return overleggen.flatMap(({ overlegId, casusId, op, vorm }) =>
    aBlok(bron, {
      ...deelVanCasus(bron, casusId),
      groepen: ['casusoverleg'],
      sleutel: `overleg-${overlegId}`,
      titel: `Casusoverleg over casus ${casusnummerVan(bron, casusId)}`,
      bron: 'Procesregie',
      velden: [
        ['Wanneer', dag(op)],
        ['Hoe', OVERLEGVORMEN[vorm as Overlegvorm]],
        ['Uitgenodigd', namesOf(uitnodigingen.filter((een) => een.overlegId === overlegId))],
        [
          'Aanwezig',
          namesOf(aanwezigen.filter((een) => een.overlegId === overlegId && een.aanwezigheid !== 'AFWEZIG')),
        ],
      ],
    }),
  );
}

async function overdrachtBlokken({ tx }: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  const overdrachten = await tx
    .selectFrom('overdracht')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .where('verstuurdOp', 'is not', null)
    .orderBy('geopendOp')
    .orderBy('overdrachtId')
    .execute();
  return overdrachten.flatMap(({ overdrachtId, casusId, bestemming, verstuurdOp, status }) =>
    aBlok(bron, {
      ...deelVanCasus(bron, casusId),
      groepen: ['casusoverleg'],
      sleutel: `overdracht-${overdrachtId}`,
      titel: `Overdracht van casus ${casusnummerVan(bron, casusId)}`,
      bron: 'Procesregie',
      velden: [
        ['Aan wie', bestemmingNaam(bestemming)],
        ['Gevraagd op', dag(verstuurdOp ?? '')],
        ['Overgenomen', status === 'BEVESTIGD' ? 'ja' : 'nee'],
      ],
    }),
  );
}

const dag = (moment: string): string => leesbareDag(dagVan(new Date(moment)));

const namesOf = (partners: readonly { partner: string }[]): string =>
  [...new Set(partners.map(({ partner }) => partnerNaam(partner)))].join(', ');
