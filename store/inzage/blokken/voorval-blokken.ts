import { type Voorvalsoort, VOORVALSOORTEN, VOORVALWAARDEN } from '../../../domain/casus/voorval.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { voorvalPlaats } from '../../voorval/voorval-plaats.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** What professionals reported beside the main line, one by one. */
export async function voorvalBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const casusIds = bron.casussen.map(({ casus }) => casus.casusId);
  const voorvallen = await tx
    .selectFrom('voorval')
    .selectAll()
    .where('casusId', 'in', [...casusIds, ''])
    .orderBy('gemeldOp')
    .orderBy('voorvalId')
    .execute();
  return voorvallen.flatMap(({ voorvalId, casusId, soort, waarde, toelichting, gemeldOp, uitkomst }) => {
    const casus = bron.casussen.find((een) => een.casus.casusId === casusId);
    return aBlok(bron, {
      groepen: ['voorvallen'],
      sleutel: `voorval-${voorvalId}`,
      titel: `${VOORVALSOORTEN[soort as Voorvalsoort]}, ${leesbareDag(dagVan(new Date(gemeldOp)))}`,
      bron: 'De professional die dit meldde',
      grondslag: casus?.grondslag ?? '',
      bewaren: casus?.bewaren ?? '',
      vraagtOordeel: true,
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
