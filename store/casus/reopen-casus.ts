import { randomUUID } from 'node:crypto';
import { sturendePrioriteit, type Afsluitreden } from '../../domain/casus/casus.js';
import { isProcesGaande, magHeropenen } from '../../domain/casus/heropenen.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { tellMeldpunt } from '../melding/tell-meldpunt.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { HEROPEND, openAnew } from './open-anew.js';
import { recordGebeurtenis } from './record-gebeurtenis.js';
import { relateGroepen } from './relate-groep.js';

const LOG = { verwerking: 'CASUS_HEROPEND', actie: 'schrijven', veldgroep: 'casusoverleg' } as const;

/**
 * Procesregie opens a closed casus again (B14): it begins at the weging, its terms begin anew, and its retention stops
 * until it closes. Who weighs sees it again; partners that were invited before are invited anew.
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters; CONFLICT for a casus that is open, or went on in another one
 */
export async function reopenCasus(vraag: Vraag, casusId: string, reden: string): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('casusoverleg:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const { status } = casus;
  const afsluitreden = casus.afsluitreden as Afsluitreden | null;
  if (!magHeropenen({ status, afsluitreden })) throw new DomainError('CONFLICT');
  const door = pseudoniemOf(vraag.betrokkene);
  await vraag.asSysteem('heropenen', () => reopen(vraag, { casus, reden: reden.trim(), door }));
}

async function reopen(
  uow: UnitOfWork,
  { casus, reden, door }: { casus: CasusRij; reden: string; door: string },
): Promise<void> {
  const { casusId } = casus;
  const sleutel = randomUUID();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'CASUS_HEROPEND', toelichting: reden, door });
  if (await isGaande(uow, casus)) await goOn(uow, { casusId, sleutel, door });
  else await openAnew(uow, casus, { meldingId: await readLaatsteMelding(uow, casusId), instapFase: 'F2' });
  await uow.tx
    .updateTable('melding')
    .set({ status: 'inBehandeling' })
    .where('casusId', '=', casusId)
    .execute();
  await relateGroepen(uow, casusId, ['r02', 'r04']);
  // Nothing is waited for yet: the moment until the process takes it up is watched itself (INV1).
  await closeWachtpunten(uow, casusId, { reden: 'VOLGENDE_STAP' });
  await tellMeldpunt(uow, casusId);
}

/** Its process evaluates it: there the phase jumps, in the one place where phases do (B05). */
async function goOn(
  uow: UnitOfWork,
  { casusId, sleutel, door }: { casusId: string; sleutel: string; door: string },
): Promise<void> {
  await uow.tx
    .updateTable('casus')
    .set({ ...HEROPEND, fase: 'F2' })
    .where('casusId', '=', casusId)
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'GEVOLG_BEPAALD', waarde: 'NAAR_F2', door });
  await sendBericht(uow, {
    casusId,
    name: 'casus-heropend',
    messageId: `casus-heropend:${casusId}:${sleutel}`,
    variables: {},
  });
}

async function isGaande(uow: UnitOfWork, casus: CasusRij): Promise<boolean> {
  const { casusId, casusnummer, status, afgeslotenOp } = casus;
  const evaluatie = await uow.tx
    .selectFrom('evaluatie')
    .select('status')
    .where('casusId', '=', casusId)
    .where('f8Op', '=', afgeslotenOp ?? '')
    .executeTakeFirst();
  return isProcesGaande({
    casusnummer,
    status,
    afsluitreden: casus.afsluitreden as Afsluitreden | null,
    prioriteit: sturendePrioriteit({
      prioriteit: casus.prioriteit as Prioriteit | null,
      voorlopigePrioriteit: casus.voorlopigePrioriteit as Prioriteit | null,
    }),
    isGeevalueerd: evaluatie?.status === 'AFGEROND',
  });
}

async function readLaatsteMelding({ tx }: UnitOfWork, casusId: string): Promise<string> {
  const { meldingId } = await tx
    .selectFrom('melding')
    .select('meldingId')
    .where('casusId', '=', casusId)
    .orderBy('ontvangenOp', 'desc')
    .executeTakeFirstOrThrow();
  return meldingId;
}
