import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import type { Piketmelding } from '../weergave.js';

const LOG = { verwerking: 'PIKETMELDING_GELEZEN', actie: 'lezen', veldgroep: 'piketmeldingen' } as const;

/** Calls to the piket groups of who asks, of casussen that are open, the newest first; procesregie sees all. */
export async function readPiketmeldingen(vraag: Vraag): Promise<Piketmelding[]> {
  const toegang = demandGroep(vraag, 'piketmeldingen:lezen', LOG);
  const isProcesregie = vraag.betrokkene.soort === 'professional' && vraag.betrokkene.rollen.includes('R03');
  let query = vraag.tx
    .selectFrom('piketmelding')
    .innerJoin('casus', 'casus.casusId', 'piketmelding.casusId')
    .select(['piketmelding.casusId', 'casus.casusnummer', 'piketmelding.soort', 'piketmelding.op'])
    .where('casus.status', '=', 'OPEN')
    // A call to several groups is one call for who sees them all.
    .groupBy(['piketmelding.casusId', 'casus.casusnummer', 'piketmelding.soort', 'piketmelding.op'])
    .orderBy('piketmelding.op', 'desc');
  if (!isProcesregie) query = query.where('piketmelding.groep', 'in', [...groepenOf(vraag), '']);
  const rijen = await query.execute();
  const casusIds = [...new Set(rijen.map(({ casusId }) => casusId))];
  logVraag(vraag, { ...LOG, onderwerpen: casusIds.map((id) => ({ soort: 'casus', id, toegang })) });
  return rijen.map(({ casusId, casusnummer, soort, op }) => ({
    casusId,
    casusnummer,
    soort: soort as Piketmelding['soort'],
    op,
  }));
}
