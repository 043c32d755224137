import type { Interventiewerking } from '../../domain/kpi/interventiewerking.js';
import { publishKpis } from '../kpi/publish-kpis.js';
import type { Vraag } from '../toegang/vraag.js';

/** What worked, of interventions: as it was published: counted anew on each visit it would tell of the last action. */
export async function readWerking(vraag: Vraag): Promise<Interventiewerking> {
  const [laatste] = await vraag.asSysteem('stuurinformatie', () => publishKpis(vraag));
  return laatste?.interventies ?? {};
}
