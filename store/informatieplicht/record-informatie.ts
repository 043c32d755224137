import { randomUUID } from 'node:crypto';
import { parseInformatie } from '../../domain/rechten/informatieplicht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { informatiePlaats } from './informatie-plaats.js';

const LOG = {
  verwerking: 'INFORMATIEPLICHT_VASTGELEGD',
  actie: 'schrijven',
  veldgroep: 'informatieplicht',
} as const;

/**
 * Lays down that a person was told of the dossier, or why that waits and until when. What was laid down before stays.
 * @throws DomainError ONGELDIG with a sentence per field
 */
export async function recordInformatie(
  vraag: Vraag,
  { casusId, dossierId }: { casusId: string; dossierId: string },
  unsafeInvoer: unknown,
): Promise<void> {
  const { tx, nu, cipher, betrokkene } = vraag;
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('informatieplicht:schrijven');
  const dossier = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', '=', casusId)
    .where('dossierId', '=', dossierId)
    .executeTakeFirst();
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [
      dossier === undefined
        ? { soort: 'casus', id: casusId, toegang }
        : { soort: 'dossier', id: dossier.dossierId, toegang },
    ],
  });
  if (!toegang.toegestaan || dossier === undefined) throw new AccessRefused();
  const invoer = parseInformatie(unsafeInvoer, nu);
  const informatieId = randomUUID();
  const isUitstel = invoer.stand === 'UITGESTELD';
  await tx
    .insertInto('informatieplicht')
    .values({
      informatieId,
      dossierId,
      stand: invoer.stand,
      geinformeerdOp: isUitstel ? null : invoer.geinformeerdOp,
      wijze: isUitstel ? null : invoer.wijze,
      reden: isUitstel ? invoer.reden : null,
      heroverwegenOp: isUitstel ? invoer.heroverwegenOp : null,
      toelichting: isUitstel ? cipher.seal(informatiePlaats(informatieId), invoer.toelichting) : null,
      op: nu.toISOString(),
      door: pseudoniemOf(betrokkene),
    })
    .execute();
}
