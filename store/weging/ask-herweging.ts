import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { isInWeging } from './find-weging.js';

const LOG = { verwerking: 'HERWEGING_GEVRAAGD', actie: 'schrijven', veldgroep: 'weging1' } as const;

/** Asks the keten to weigh again: for who weighs, for procesregie, and for police and OM. */
export async function askHerweging(vraag: Vraag, casusId: string, reden: string): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const alsWeger = may('weging1:schrijven');
  const toegang = alsWeger.toegestaan ? alsWeger : may('casusoverleg:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const sleutel = randomUUID();
  await recordGebeurtenis(vraag, {
    casusId,
    sleutel,
    soort: 'HERWEGING_GEVRAAGD',
    toelichting: reden.trim(),
    door: pseudoniemOf(vraag.betrokkene),
  });
  // A weging under way takes the new information along. A message would find nobody, and after an hour be gone.
  if (await isInWeging(vraag, casusId)) return;
  await sendBericht(vraag, {
    casusId,
    name: 'herweging-gevraagd',
    messageId: `herweging-gevraagd:${casusId}:${sleutel}`,
    variables: {},
  });
}
