import { type Voorvalsoort, VOORVALSOORTEN, VOORVALWAARDEN } from '../../../domain/casus/voorval.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { voorvalPlaats } from '../../voorval/voorval-plaats.js';
import { casusIdsOf, deelVanCasus } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** What professionals reported beside the main line, one by one. */
export async function voorvalBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const voorvallen = await tx
    .selectFrom('voorval')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('gemeldOp')
    .orderBy('voorvalId')
    .execute();
  return voorvallen.flatMap(({ voorvalId, casusId, soort, waarde, toelichting, gemeldOp, uitkomst }) => {
    return aBlok(bron, {
      ...deelVanCasus(bron, casusId),
      groepen: ['voorvallen'],
      sleutel: `voorval-${voorvalId}`,
      titel: `${VOORVALSOORTEN[soort as Voorvalsoort]}, ${leesbareDag(dagVan(new Date(gemeldOp)))}`,
      bron: 'De professional die dit meldde',
      velden: [
        ['Gemeld', leesbareDag(dagVan(new Date(gemeldOp)))],
        ['Wat', waarde === null ? null : VOORVALWAARDEN[waarde]],
        [
          'Toelichting',
          toelichting === null ? null : (cipher.open(voorvalPlaats(voorvalId), toelichting) as string),
        ],
        ['Besloten', uitkomst === null ? null : VOORVALWAARDEN[uitkomst]],
      ],
    });
  });
}
