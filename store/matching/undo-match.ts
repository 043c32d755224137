import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { casusSlot } from '../casus/casus-slot.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { matchredenPlaats } from './matchreden-plaats.js';
import { splitCasus } from './split-casus.js';
import { unlinkDossier } from './unlink-dossier.js';
import { weighAgain } from './join-casus.js';

const LOG = { verwerking: 'SAMENVOEGEN_ONGEDAAN', actie: 'schrijven', veldgroep: 'matchresultaten' } as const;

/**
 * Undoes a match that was confirmed: both casussen, or casus and dossier, are as they were (INV18). Who undoes it looks
 * at the casus that took the melding in.
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters; CONFLICT when it cannot be undone any more
 */
export async function undoMatch(
  vraag: Vraag,
  casusId: string,
  { voorstelId, reden }: { voorstelId: string; reden: string },
): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('matchresultaten:schrijven');
  const voorstel = await vraag.tx
    .selectFrom('matchvoorstel')
    .selectAll()
    .where('voorstelId', '=', voorstelId)
    .where('doelCasusId', '=', casusId)
    .where('stand', '=', 'BEVESTIGD')
    .executeTakeFirst();
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [
      { soort: 'casus', id: casusId, toegang },
      ...(voorstel === undefined ? [] : [{ soort: 'dossier', id: voorstel.dossierId, toegang } as const]),
    ],
  });
  if (!toegang.toegestaan || voorstel === undefined) throw new AccessRefused();
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await vraag.asSysteem('samenvoegen', () => undo(vraag, voorstel, reden.trim()));
}

/** The other casus, too, is changed here: nobody needs to see it for that. */
async function undo(vraag: Vraag, voorstel: MatchvoorstelTabel, reden: string): Promise<void> {
  const { tx, nu, cipher, lock } = vraag;
  const { voorstelId, casusId, doelCasusId } = voorstel;
  const door = pseudoniemOf(vraag.betrokkene);
  const sleutel = randomUUID();
  await lock(casusSlot(casusId));
  if (casusId === doelCasusId) await unlinkDossier(vraag, voorstel);
  else await splitCasus(vraag, voorstel);
  await tx
    .updateTable('matchvoorstel')
    .set({
      stand: 'ONGEDAAN',
      doelCasusId: null,
      herstel: null,
      reden: cipher.seal(matchredenPlaats(voorstelId), reden),
      beoordeeldOp: nu.toISOString(),
      beoordeeldDoor: door,
    })
    .where('voorstelId', '=', voorstelId)
    .execute();
  for (const betrokken of new Set([casusId, doelCasusId ?? casusId])) {
    const gebeurtenis = { casusId: betrokken, sleutel, soort: 'SAMENVOEGEN_ONGEDAAN' } as const;
    await recordGebeurtenis(vraag, { ...gebeurtenis, toelichting: reden, door });
  }
  await weighAgain(vraag, { casusId: doelCasusId ?? casusId, sleutel });
}
