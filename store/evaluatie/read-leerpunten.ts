import type { Leercategorie } from '../../domain/evaluatie/evaluatie.js';
import { isOpgevolgd, type Leerpuntstatus } from '../../domain/evaluatie/leerpunt.js';
import { leerpunteigenaarOf } from '../../domain/evaluatie/leerpunteigenaar.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { demandEvaluaties } from './demand-evaluatie.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { LeerpuntWeergave } from '../weergave.js';
import { leerpuntPlaats } from './evaluatie-plaats.js';
import { mayReadWithoutR10, readZichtbareEvaluaties } from './evaluatie-zicht.js';

const LOG = { verwerking: 'LEERPUNT_GELEZEN', actie: 'lezen', veldgroep: 'evaluatie' } as const;

/**
 * Lessons, the first term on top; they outlive the casus. A begeleider, and a partner that contributed, has those of the
 * evaluations that they see.
 */
export async function listLeerpunten(vraag: Vraag): Promise<LeerpuntWeergave[]> {
  const toegang = demandEvaluaties(vraag, LOG);
  const leerpunten = await vraag.asSysteem('evaluatie', async () => {
    if (mayReadWithoutR10(vraag, false)) return readLeerpunten(vraag);
    const eigen = await readZichtbareEvaluaties(vraag);
    return readLeerpunten(
      vraag,
      eigen.map(({ evaluatie }) => evaluatie.evaluatieId),
    );
  });
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return leerpunten;
}

/** Asked as the product itself. @param evaluatieIds all lessons, when left out */
export async function readLeerpunten(
  vraag: Vraag,
  evaluatieIds?: readonly string[],
): Promise<LeerpuntWeergave[]> {
  const { tx, cipher, nu } = vraag;
  const kaart = await readSocialeKaart(vraag);
  let query = tx.selectFrom('leerpunt').selectAll().orderBy('uiterlijk').orderBy('leerpuntId');
  if (evaluatieIds !== undefined) query = query.where('evaluatieId', 'in', [...evaluatieIds, '']);
  return (await query.execute()).map((rij) => {
    const { leerpuntId, nummer, uiterlijk, toelichting } = rij;
    const status = rij.status as Leerpuntstatus;
    return {
      leerpuntId,
      nummer,
      categorie: rij.categorie as Leercategorie,
      omschrijving: cipher.open(leerpuntPlaats(leerpuntId, 'omschrijving'), rij.omschrijving) as string,
      maatregel: cipher.open(leerpuntPlaats(leerpuntId, 'maatregel'), rij.maatregel) as string,
      eigenaar: leerpunteigenaarOf(kaart, rij.eigenaarGroep),
      uiterlijk,
      status,
      toelichting:
        toelichting === null
          ? null
          : (cipher.open(leerpuntPlaats(leerpuntId, 'toelichting'), toelichting) as string),
      isTeLaat: !isOpgevolgd(status) && uiterlijk < dagVan(nu),
    };
  });
}
