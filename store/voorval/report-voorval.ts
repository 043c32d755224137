import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import {
  isMelderVan,
  type VoorvalInvoer,
  voorvalInvoerSchema,
  type Voorvalsoort,
} from '../../domain/casus/voorval.js';
import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import { raiseToP1 } from '../casus/raise-to-p1.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { alarmPiket } from '../piket/alarm-piket.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { pseudoniemOf, type Vraag } from '../toegang/vraag.js';
import { requestHerweging } from '../weging/request-herweging.js';
import { voorvalPlaats } from './voorval-plaats.js';

const LOG = { verwerking: 'VOORVAL_GEMELD', actie: 'schrijven', veldgroep: 'voorvallen' } as const;

/**
 * Somebody reports what happened beside the main line. It is laid down first, with its alarm and what wakes the process in
 * one transaction; whether it was right is looked at afterwards (B07, B08).
 * @param voorvalId made by who asks: the same one twice is one voorval
 * @throws DomainError ONGELDIG with a sentence per field, GEEN_TOEGANG for a kind that this role does not report, CONFLICT for
 * a casus that is closed
 */
export async function reportVoorval(
  vraag: Vraag,
  casusId: string,
  { voorvalId, invoer: unsafeInvoer }: { voorvalId: string; invoer: unknown },
): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('voorvallen:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  const { betrokkene } = vraag;
  if (!toegang.toegestaan || betrokkene.soort !== 'professional') throw new AccessRefused();
  const invoer = parseVoorval(unsafeInvoer);
  if (!isMelderVan(invoer.soort, betrokkene.rollen)) throw new DomainError('GEEN_TOEGANG');
  if (casus.status !== 'OPEN') throw new DomainError('CONFLICT');
  const { organisatie } = betrokkene;
  const melder = { door: pseudoniemOf(betrokkene), organisatie };
  // What it sets in motion is done by the product itself: who reports need not be able to read it back.
  await vraag.asSysteem('voorval', async () => {
    if (await layDown(vraag, { casus, voorvalId, invoer, ...melder }))
      await setInMotion(vraag, { casus, voorvalId, invoer });
  });
}

function parseVoorval(unsafeInvoer: unknown): VoorvalInvoer {
  const uitkomst = voorvalInvoerSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  return uitkomst.data;
}

interface Gemeld {
  casus: CasusRij;
  voorvalId: string;
  invoer: VoorvalInvoer;
}

const GEBEURTENIS: Readonly<Record<Voorvalsoort, Gebeurtenis>> = {
  ACUUT_SIGNAAL: 'ACUUT_SIGNAAL_GEMELD',
  INGREEP: 'INGREEP_VASTGELEGD',
  INTREKKING: 'INTREKKING_GEMELD',
  ANDERE_REGIO: 'ANDERE_REGIO_GEMELD',
};

/** @returns whether it is new */
async function layDown(
  uow: UnitOfWork,
  { casus, voorvalId, invoer, door, organisatie }: Gemeld & { door: string; organisatie: string },
): Promise<boolean> {
  const { casusId, periode } = casus;
  const waarde = 'waarde' in invoer ? invoer.waarde : null;
  const { toelichting } = invoer;
  const rij = await uow.tx
    .insertInto('voorval')
    .values({
      voorvalId,
      casusId,
      periode,
      soort: invoer.soort,
      waarde,
      toelichting: toelichting === undefined ? null : uow.cipher.seal(voorvalPlaats(voorvalId), toelichting),
      gemeldOp: uow.nu.toISOString(),
      gemeldDoor: door,
      organisatie,
      opgeschortOp: null,
      uitkomst: null,
      afgerondOp: null,
    })
    .onConflict((conflict) => conflict.column('voorvalId').doNothing())
    .executeTakeFirst();
  if (rij.numInsertedOrUpdatedRows !== 1n) return false;
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: voorvalId,
    soort: GEBEURTENIS[invoer.soort],
    ...(waarde === null ? {} : { waarde }),
    door,
  });
  return true;
}

/** The alarm comes before everything else, and waits for no process (B07). */
async function setInMotion(uow: UnitOfWork, { casus, voorvalId, invoer }: Gemeld): Promise<void> {
  const { casusId } = casus;
  const stap = { casusId, elementInstanceKey: voorvalId };
  switch (invoer.soort) {
    case 'ACUUT_SIGNAAL':
      await alarmPiket(uow, { ...stap, soort: 'ACUUT' });
      await raiseToP1(uow, { casus, sleutel: voorvalId });
      return requestHerweging(uow, { ...stap, reden: 'ACUUT_SIGNAAL' });
    case 'INGREEP':
      await alarmPiket(uow, { ...stap, soort: 'INGREEP' });
      await raiseToP1(uow, { casus, sleutel: voorvalId });
      return wake(uow, casusId, voorvalId, 'veiligheidsingreep', { ingreepSoort: invoer.waarde });
    case 'INTREKKING':
      return wake(uow, casusId, voorvalId, 'intrekking', { intrekSoort: invoer.waarde });
    case 'ANDERE_REGIO':
      return wake(uow, casusId, voorvalId, 'andere-regio-betrokken', { regioCode: invoer.waarde });
  }
}

async function wake(
  uow: UnitOfWork,
  casusId: string,
  voorvalId: string,
  name: 'veiligheidsingreep' | 'intrekking' | 'andere-regio-betrokken',
  waarde: Record<string, string>,
): Promise<void> {
  await sendBericht(uow, {
    casusId,
    name,
    messageId: `${name}:${voorvalId}`,
    variables: { voorvalId, ...waarde },
  });
}
