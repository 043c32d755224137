import { sturendePrioriteit } from '../../domain/casus/casus.js';
import { DomainError } from '../../domain/errors.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { casusSlot } from '../casus/casus-slot.js';
import { endCasus } from '../casus/end-casus.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { alarmPiket, isPiketGebeld } from '../piket/alarm-piket.js';
import { isInWeging } from '../weging/find-weging.js';
import type { Herstel } from './herstel.js';

interface Samenvoeging {
  casus: CasusRij;
  doelCasusId: string;
  voorstel: MatchvoorstelTabel;
  sleutel: string;
  door: string;
  /** Whether the process of the provisional casus must be told; it is not when it asked itself. */
  wekProces: boolean;
}

/**
 * Moves the melding of a provisional casus to the open casus of the same person, and ends the provisional one as
 * SAMENGEVOEGD (B03). What was acute stays acute: the piket is called for the other casus in the same breath, and the
 * keten weighs again there.
 * @throws DomainError CONFLICT while police or OM still look at the provisional casus
 */
export async function joinCasus(uow: UnitOfWork, vraag: Samenvoeging): Promise<void> {
  const { tx, lock } = uow;
  const { casus, doelCasusId, voorstel, sleutel, door, wekProces } = vraag;
  const { casusId } = casus;
  if (await hasOpenToets(uow, casusId)) throw new DomainError('CONFLICT');
  await lock(casusSlot(doelCasusId));
  const doel = await findCasus(uow, doelCasusId);
  if (doel.status !== 'OPEN') throw new DomainError('CONFLICT');

  const meldingen = await tx
    .selectFrom('melding')
    .select('meldingId')
    .where('casusId', '=', casusId)
    .execute();
  const herstel: Herstel = {
    meldingIds: meldingen.map(({ meldingId }) => meldingId),
    dossierId: null,
    prioriteit: raisedPrioriteit(casus, doel),
  };
  await tx.updateTable('melding').set({ casusId: doelCasusId }).where('casusId', '=', casusId).execute();
  if (herstel.prioriteit !== null)
    await tx
      .updateTable('casus')
      .set({ [herstel.prioriteit.veld]: herstel.prioriteit.nieuw })
      .where('casusId', '=', doelCasusId)
      .execute();
  await tx
    .updateTable('matchvoorstel')
    .set({ doelCasusId, herstel: JSON.stringify(herstel) })
    .where('voorstelId', '=', voorstel.voorstelId)
    .execute();
  const stap = { casusId: doelCasusId, elementInstanceKey: `samenvoegen:${sleutel}` };
  if (await isPiketGebeld(uow, casusId, 'ACUUT')) await alarmPiket(uow, { ...stap, soort: 'ACUUT' });
  await recordGebeurtenis(uow, { casusId: doelCasusId, sleutel, soort: 'MELDING_SAMENGEVOEGD', door });
  await weighAgain(uow, { casusId: doelCasusId, sleutel });

  await endCasus(uow, { casus, sleutel, afsluitreden: 'SAMENGEVOEGD' });
  // A message that nobody waits for would end the casus when it is opened again.
  if (!wekProces) return;
  await sendBericht(uow, {
    casusId,
    name: 'casus-samengevoegd',
    messageId: `casus-samengevoegd:${casusId}:${casus.periode}`,
    variables: {},
  });
}

/** New information asks for a new weging; one that is under way, or still to come, takes it along. */
export async function weighAgain(
  uow: UnitOfWork,
  { casusId, sleutel }: { casusId: string; sleutel: string },
): Promise<void> {
  if (await isInWeging(uow, casusId)) return;
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'HERWEGING_GEVRAAGD' });
  await sendBericht(uow, {
    casusId,
    name: 'herweging-gevraagd',
    messageId: `herweging-gevraagd:${casusId}:${sleutel}`,
    variables: {},
  });
}

/** The more urgent of the two counts, until people have weighed again. */
function raisedPrioriteit(casus: CasusRij, doel: CasusRij): Herstel['prioriteit'] {
  const nieuw = sturend(casus);
  const oud = sturend(doel);
  if (nieuw >= oud) return null;
  return { veld: doel.prioriteit === null ? 'voorlopigePrioriteit' : 'prioriteit', oud, nieuw };
}

const sturend = ({ prioriteit, voorlopigePrioriteit }: CasusRij): Prioriteit =>
  sturendePrioriteit({
    prioriteit: prioriteit as Prioriteit | null,
    voorlopigePrioriteit: voorlopigePrioriteit as Prioriteit | null,
  });

async function hasOpenToets({ tx }: UnitOfWork, casusId: string): Promise<boolean> {
  const toets = await tx
    .selectFrom('doorlaattoets')
    .select('toetsId')
    .where('casusId', '=', casusId)
    .where('afgerondOp', 'is', null)
    .executeTakeFirst();
  return toets !== undefined;
}
