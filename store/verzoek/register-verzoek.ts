import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { parseVerzoek } from '../../domain/rechten/verzoek.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { newNummer } from '../willekeurig.js';
import { verzoekPlaats } from './verzoek-plaats.js';

const LOG = { verwerking: 'VERZOEK_GEREGISTREERD', actie: 'schrijven', veldgroep: 'verzoeken' } as const;

/**
 * Keeps what the person of a dossier asks. A restriction holds from this moment.
 * @returns its key
 * @throws DomainError ONGELDIG with a sentence per field; for a number that no dossier has as well
 */
export async function registerVerzoek(vraag: Vraag, unsafeInvoer: unknown): Promise<string> {
  const { tx, nu, cipher, betrokkene } = vraag;
  const toegang = demandGroep(vraag, 'verzoeken:schrijven', LOG);
  const invoer = parseVerzoek(unsafeInvoer, nu);
  const dossier = await vraag.asSysteem('verzoeken', () =>
    tx
      .selectFrom('dossier')
      .select('dossierId')
      .where('dossiernummer', '=', invoer.dossiernummer)
      .executeTakeFirst(),
  );
  if (dossier === undefined)
    throw new DomainError('ONGELDIG', {
      velden: { dossiernummer: 'Er is geen dossier met dit nummer. Controleer het nummer.' },
    });
  const { dossierId } = dossier;
  const verzoekId = randomUUID();
  await tx
    .insertInto('verzoek')
    .values({
      verzoekId,
      verzoeknummer: newNummer('VRZ'),
      dossierId,
      soort: invoer.soort,
      vraag: cipher.seal(verzoekPlaats(verzoekId, 'vraag'), invoer.vraag),
      identificatie: invoer.identificatie,
      identificatieDoor: cipher.seal(verzoekPlaats(verzoekId, 'identificatieDoor'), invoer.identificatieDoor),
      ontvangenOp: invoer.ontvangenOp,
      geregistreerdOp: nu.toISOString(),
      geregistreerdDoor: pseudoniemOf(betrokkene),
      verlengdOp: null,
      verlenging: null,
      besluit: null,
      motivering: null,
      beslotenOp: null,
      beslotenDoor: null,
      opgehevenOp: null,
      opgehevenDoor: null,
      opheffing: null,
    })
    .execute();
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'dossier', id: dossierId, toegang }] });
  return verzoekId;
}
