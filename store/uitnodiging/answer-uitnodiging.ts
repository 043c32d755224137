import { DomainError } from '../../domain/errors.js';
import { type Antwoord, parseAntwoord } from '../../domain/overleg/uitnodiging.js';
import { casusSlot } from '../casus/casus-slot.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { findUitnodiging } from './find-uitnodiging.js';
import { isUitgenodigd } from './list-uitnodigingen.js';
import { setStatus } from './set-status.js';

const LOG = { verwerking: 'UITNODIGING_BEANTWOORD', actie: 'schrijven', veldgroep: 'uitnodigingen' } as const;

/**
 * Keeps the answer of a partner; until the meeting it can be changed, and access goes along. The first one wakes the
 * process, which reads nothing from the message.
 * @throws AccessRefused for an invitation of others, and for one that does not exist
 * @throws DomainError ONGELDIG, or CONFLICT when it was withdrawn or the meeting has begun
 */
export async function answerUitnodiging(
  vraag: Vraag,
  uitnodigingId: string,
  unsafeAntwoord: unknown,
): Promise<void> {
  const toegang = demandGroep(vraag, 'uitnodigingen:schrijven', LOG);
  const gevonden = await vraag.tx
    .selectFrom('uitnodiging')
    .selectAll()
    .where('uitnodigingId', '=', uitnodigingId)
    .executeTakeFirst();
  if (gevonden === undefined || gevonden.verstuurdOp === null || !isUitgenodigd(vraag, gevonden)) {
    const geweigerd = { toegestaan: false, regel: 'D11.2', zichtbaar: false } as const;
    logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang: geweigerd }] });
    throw new AccessRefused();
  }
  const antwoord = parseAntwoord(unsafeAntwoord);
  await vraag.lock(casusSlot(gevonden.casusId));
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: gevonden.casusId, toegang }] });
  // A partner has no relation to the casus yet, so what the answer sets in motion is done by the product itself.
  await vraag.asSysteem('uitnodiging', async () =>
    keepAnswer(vraag, await findUitnodiging(vraag, gevonden), antwoord),
  );
}

async function keepAnswer(
  vraag: Vraag,
  uitnodiging: UitnodigingRij,
  { reactie, redenCode }: Antwoord,
): Promise<void> {
  const { uitnodigingId, casusId, partner } = uitnodiging;
  const casus = await findCasus(vraag, casusId);
  const isVoorbij = uitnodiging.op <= vraag.nu.toISOString() || casus.status !== 'OPEN';
  if (uitnodiging.status === 'INGETROKKEN' || isVoorbij) throw new DomainError('CONFLICT');
  const door = pseudoniemOf(vraag.betrokkene);
  await setStatus(vraag, uitnodiging, { status: reactie, redenCode, door });
  await recordGebeurtenis(vraag, {
    casusId,
    sleutel: `${uitnodigingId}:${vraag.nu.toISOString()}`,
    soort: 'UITNODIGING_BEANTWOORD',
    waarde: `${partner} ${reactie}`,
    door,
  });
  await sendBericht(vraag, {
    casusId,
    name: 'uitnodiging-beantwoord',
    correlationKey: uitnodigingId,
    messageId: `uitnodiging-beantwoord:${uitnodigingId}:1`,
    variables: {},
  });
}
