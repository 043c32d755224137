import { randomUUID } from 'node:crypto';
import type { Fase } from '../../domain/casus/fase.js';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { isAhead, overlegmomentOf } from '../../domain/overleg/casusoverleg.js';
import {
  type PartnerErbij,
  isErbijFase,
  partnerErbijSchema,
  refusePartnerErbij,
} from '../../domain/overleg/partner-erbij.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { OverlegTabel } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { findOverleg } from './find-overleg.js';
import { insertUitnodiging } from './insert-uitnodiging.js';
import { uitnodigingPlaats } from './uitnodiging-plaats.js';

const LOG = { verwerking: 'PARTNER_TOEGEVOEGD', actie: 'schrijven', veldgroep: 'casusoverleg' } as const;

/**
 * Procesregie adds a partner to a casus under way. The invitation is laid down with what woke the process in one transaction; it
 * is for the meeting that is ahead, or for a moment that procesregie names. Without convenant or part in the law the partner
 * gets the head only (INV9), as the sociale kaart has it today.
 * @throws AccessRefused for who does not lead the table
 * @throws DomainError ONGELDIG with a sentence per field, CONFLICT before a casusoverleg is planned and after the casus closed
 */
export async function addPartner(vraag: Vraag, casusId: string, unsafeInvoer: unknown): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('casusoverleg:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const invoer = partnerErbijSchema.safeParse(unsafeInvoer);
  if (!invoer.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(invoer.error) });
  const fase = casus.fase as Fase;
  if (casus.status !== 'OPEN' || !isErbijFase(fase)) throw new DomainError('CONFLICT');
  const door = pseudoniemOf(vraag.betrokkene);
  await vraag.asSysteem('uitnodiging', async () => {
    const overleg = await findOverleg(vraag, casusId);
    // Before the first meeting is planned the task that plans it is where partners are chosen.
    if (overleg === undefined && fase === 'F3') throw new DomainError('CONFLICT');
    await invite(vraag, { casus, overleg, invoer: invoer.data, door });
  });
}

interface Toevoeging {
  casus: CasusRij;
  overleg: OverlegTabel | undefined;
  invoer: PartnerErbij;
  door: string;
}

async function invite(uow: UnitOfWork, { casus, overleg, invoer, door }: Toevoeging): Promise<void> {
  const { casusId } = casus;
  const { partner, grondslag, doel, vraag } = invoer;
  const kaart = await readSocialeKaart(uow);
  const op = momentOf(uow, { overleg, invoer });
  const velden = refusePartnerErbij(invoer, {
    grondslagen: fromJson<string[]>(casus.grondslagen),
    kaart,
    uitgenodigd: await readUitgenodigd(uow, casusId),
    op,
    nu: uow.nu,
  });
  if (op === null || Object.keys(velden).length > 0) throw new DomainError('ONGELDIG', { velden });
  const uitnodigingId = randomUUID();
  const { overlegId, vorm } = overleg ?? (await planGesprek(uow, { casusId, sleutel: uitnodigingId, op }));
  await insertUitnodiging(uow, {
    uitnodigingId,
    overlegId,
    casus,
    op: op.toISOString(),
    vorm,
    partner,
    kaart,
    // The process lays down until when it can be answered (T09), and then puts it ready.
    ronde: 0,
    uiterlijk: op.toISOString(),
    erbij: {
      grondslag,
      vraag: vraag === undefined ? null : uow.cipher.seal(uitnodigingPlaats(uitnodigingId), vraag),
    },
  });
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: uitnodigingId,
    soort: 'PARTNER_TOEGEVOEGD',
    waarde: partner,
    toelichting: doel.trim(),
    door,
  });
  await sendBericht(uow, {
    casusId,
    name: 'partner-toegevoegd',
    messageId: `partner-toegevoegd:${uitnodigingId}`,
    variables: { uitnodigingId },
  });
}

/** The meeting that is ahead; otherwise what procesregie says. */
function momentOf(
  { nu }: UnitOfWork,
  { overleg, invoer: { besprekenOp } }: Pick<Toevoeging, 'overleg' | 'invoer'>,
): Date | null {
  if (overleg !== undefined && isAhead(overleg, nu)) return new Date(overleg.op);
  return besprekenOp ? overlegmomentOf(besprekenOp) : null;
}

/** A casus that came in later never had a meeting: the partner is spoken with at its own moment. */
async function planGesprek(
  { tx, nu }: UnitOfWork,
  { casusId, sleutel, op }: { casusId: string; sleutel: string; op: Date },
): Promise<Pick<OverlegTabel, 'overlegId' | 'vorm'>> {
  const gesprek = { overlegId: randomUUID(), vorm: 'DIGITAAL' };
  await tx
    .insertInto('overleg')
    .values({
      ...gesprek,
      casusId,
      sleutel,
      op: op.toISOString(),
      status: 'GEPLAND',
      gemaaktOp: nu.toISOString(),
      verzetbaar: 0,
      verzetOp: null,
      locatie: null,
    })
    .execute();
  return gesprek;
}

/** Partners that were asked and did not say no. */
async function readUitgenodigd({ tx }: UnitOfWork, casusId: string): Promise<string[]> {
  const rijen = await tx
    .selectFrom('uitnodiging')
    .select('partner')
    .where('casusId', '=', casusId)
    .where('status', 'in', ['VERSTUURD', 'AANGENOMEN', 'VERVANGER'])
    .execute();
  return rijen.map(({ partner }) => partner);
}
