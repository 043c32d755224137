import { createHmac, randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { type MeldingInvoer, parseMelding } from '../../domain/melding/melding.js';
import { type Instap, instapSchema } from '../../domain/casus/instapkeuze.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { insertCasus } from '../casus/insert-casus.js';
import { demandMeldvormen } from '../catalogus/read-meldvormen.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { recordInstap } from '../instap/record-instap.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { MeldingBevestiging, MeldingOpties } from '../repository.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { newNummer } from '../willekeurig.js';
import { codeForIdempotentie, hashCode, newCode } from './melder-code.js';
import { findIdempotent } from './find-idempotent.js';

/**
 * Lays down melding, provisional casus, its first wachtpunt and the message to the engine in one transaction.
 * When this is confirmed the melding cannot be lost any more, whether the engine runs or not.
 */
export async function registerMelding(
  vraag: Vraag,
  unsafeInvoer: MeldingInvoer,
  opties: MeldingOpties,
): Promise<MeldingBevestiging> {
  const toegang = vraag.regels.may(vraag.betrokkene, 'nieuweMelding:schrijven', { doel: vraag.context.doel });
  const log = {
    verwerking: 'MELDING_GEREGISTREERD',
    actie: 'schrijven',
    veldgroep: 'nieuweMelding',
  } as const;
  if (!toegang.toegestaan) {
    logVraag(vraag, { ...log, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
    throw new AccessRefused();
  }
  const ontleed = parseMelding(unsafeInvoer);
  await demandMeldvormen(vraag, ontleed.wat.verschijningsvormen);
  const instap = parseInstap(opties.instap);
  // Before anything is derived from it: not even a hash of who wants to stay unknown.
  const invoer = { ...ontleed, overU: vraag.guards.keepOfMelder(ontleed.overU) };
  const idempotentieHash = hashIdempotentie(vraag, opties.idempotentie);
  const inhoudHash = hmac(
    vraag,
    `inhoud|${JSON.stringify({ invoer, kanaal: opties.kanaal, ingang: opties.ingang, instap })}`,
  );
  const code = idempotentieHash === null ? newCode() : codeForIdempotentie(vraag.sleutels, idempotentieHash);

  const eerder = await findIdempotent(vraag, idempotentieHash);
  if (eerder !== undefined) {
    if (eerder.inhoudHash !== inhoudHash) throw new DomainError('CONFLICT');
    const { meldingId, casusId, meldingnummer, casusnummer } = eerder;
    return { meldingId, casusId, meldingnummer, casusnummer, code };
  }

  const nieuw = {
    meldingId: randomUUID(),
    casusId: randomUUID(),
    meldingnummer: newNummer('MLD'),
    casusnummer: vraag.newCasusnummer(),
  };
  await insertMelding(vraag, {
    ...nieuw,
    invoer,
    opties,
    codeHash: hashCode(vraag.sleutels, code),
    idempotentieHash,
    inhoudHash,
  });
  await insertCasus(vraag, {
    ...nieuw,
    ingang: opties.ingang,
    gemeente: invoer.waar.gemeente,
    verschijningsvormen: invoer.wat.verschijningsvormen,
  });
  await recordGebeurtenis(vraag, {
    casusId: nieuw.casusId,
    sleutel: nieuw.meldingId,
    soort: 'MELDING_ONTVANGEN',
  });
  if (instap !== undefined) await recordInstap(vraag, nieuw, instap);
  await sendBericht(vraag, {
    casusId: nieuw.casusId,
    name: 'casus-geopend',
    messageId: `casus-geopend:${nieuw.casusId}:1`,
    variables: { casusId: nieuw.casusId, meldingId: nieuw.meldingId, periode: 1, ingang: opties.ingang },
  });
  logVraag(vraag, { ...log, onderwerpen: [{ soort: 'melding', id: nieuw.meldingId, toegang }] });
  return { ...nieuw, code };
}

function parseInstap(unsafeInstap: unknown): Instap | undefined {
  if (unsafeInstap === undefined) return undefined;
  const uitkomst = instapSchema.safeParse(unsafeInstap);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  return uitkomst.data.keuze === 'F0' ? undefined : uitkomst.data;
}

interface NieuweMelding {
  meldingId: string;
  casusId: string;
  meldingnummer: string;
  invoer: MeldingInvoer;
  opties: MeldingOpties;
  codeHash: string;
  idempotentieHash: string | null;
  inhoudHash: string;
}

async function insertMelding(vraag: Vraag, nieuw: NieuweMelding): Promise<void> {
  const { tx, nu, cipher, betrokkene } = vraag;
  const { meldingId, casusId, meldingnummer, opties, codeHash, idempotentieHash } = nieuw;
  const { wie, overU, ...kern } = nieuw.invoer;
  const seal = (veld: string, waarde: unknown) =>
    cipher.seal({ tabel: 'melding', id: meldingId, veld }, waarde);
  await tx
    .insertInto('melding')
    .values({
      meldingId,
      casusId,
      meldingnummer,
      ontvangenOp: nu.toISOString(),
      kanaal: opties.kanaal,
      ingang: opties.ingang,
      organisatie: 'organisatie' in betrokkene ? betrokkene.organisatie : null,
      status: 'ontvangen',
      codeHash,
      idempotentieHash,
      // A hash of the content is kept only where it is needed to compare a repeated question.
      inhoudHash: idempotentieHash === null ? null : nieuw.inhoudHash,
      anonimiteit: overU.anonimiteit,
      wie: seal('wie', wie),
      kern: seal('kern', kern),
      melder: seal('melder', overU),
      bekendgemaaktOp: null,
      meldpuntVerteldOp: null,
    })
    .execute();
}

/** Two senders may choose the same key: it counts per sender. */
function hashIdempotentie(vraag: Vraag, sleutel: string | undefined): string | null {
  if (sleutel === undefined) return null;
  return hmac(vraag, `idempotentie|${pseudoniemOf(vraag.betrokkene)}|${sleutel}`);
}

function hmac({ sleutels }: Vraag, tekst: string): string {
  return createHmac('sha256', sleutels.hmac).update(tekst).digest('hex');
}
