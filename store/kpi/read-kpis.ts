import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { type Kpikwartaal, publishKpis } from './publish-kpis.js';

const LOG = { verwerking: 'STUURINFORMATIE_GELEZEN', actie: 'lezen', veldgroep: 'stuurinformatie' } as const;

/**
 * The KPI's of the keten per quarter: of all municipalities together, so not for who sees one of them only.
 * @throws AccessRefused
 */
export async function readKpis(vraag: Vraag): Promise<Kpikwartaal[]> {
  const toegang = demandGroep(vraag, 'stuurinformatie:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return vraag.asSysteem('stuurinformatie', () => publishKpis(vraag));
}
