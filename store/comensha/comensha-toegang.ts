import type { Toegang } from '../../domain/toegang/toegang.js';
import type { Vraag } from '../toegang/vraag.js';
import { groepenOf } from '../toegang/vraag.js';
import type { ZichtbareCasus } from '../toegang/casus-toegang.js';

/** May who asks register at CoMensha? Who writes actions of the casus may, and who holds this very one (3.4, T18). */
export async function mayRegister(vraag: Vraag, { casus, may }: ZichtbareCasus): Promise<Toegang> {
  const eigen = await vraag.tx
    .selectFrom('actie')
    .select('actieId')
    .where('casusId', '=', casus.casusId)
    .where('sjabloon', '=', 'COMENSHA_REGISTRATIE')
    .where('uitvoerderGroep', 'in', [...groepenOf(vraag), ''])
    .limit(1)
    .executeTakeFirst();
  return may('acties:schrijven', { feiten: { eigenBijdrage: eigen !== undefined } });
}
