import { type Celwijziging, celwijzigingSchema, weigeringOf } from '../../domain/toegang/celwijziging.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { insertVoorstel } from './insert-voorstel.js';
import { REGELSLOT } from './versies.js';

const LOG = {
  verwerking: 'TOEGANGSREGELS_VOORGESTELD',
  actie: 'schrijven',
  veldgroep: 'toegangsregels',
} as const;

/**
 * Proposes another content for one cell of the rules; nothing changes until somebody else approves it.
 * @returns the key of the proposal
 * @throws DomainError ONGELDIG for what is no change or crosses a limit, MOTIVERING_ONTBREEKT, or CONFLICT while another
 * proposal for this cell is open
 */
export async function proposeToegangsregel(
  vraag: Vraag,
  unsafeWijziging: Celwijziging,
  reden: string,
): Promise<string> {
  const { tx, regels } = vraag;
  const toegang = demandGroep(vraag, 'toegangsregels:schrijven', LOG);
  const wijziging = celwijzigingSchema.parse(unsafeWijziging);
  const { groep, rol } = wijziging;
  const weigering = weigeringOf(regels.matrix, wijziging);
  if (weigering !== null) throw new DomainError('ONGELDIG', { velden: { cel: weigering } });
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await vraag.lock(REGELSLOT);
  const open = await tx
    .selectFrom('toegangsvoorstel')
    .select('voorstelId')
    .where('groep', '=', groep)
    .where('rol', '=', rol)
    .where('status', '=', 'OPEN')
    .executeTakeFirst();
  if (open !== undefined) throw new DomainError('CONFLICT');
  const voorstelId = await insertVoorstel(vraag, {
    wijziging,
    vanKracht: regels.matrix,
    reden: reden.trim(),
    door: pseudoniemOf(vraag.betrokkene),
  });
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return voorstelId;
}
