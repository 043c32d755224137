import { randomUUID } from 'node:crypto';
import {
  type Bestand,
  type Controlestand,
  type DocumentInvoer,
  documentInvoerSchema,
} from '../../domain/casus/document.js';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { documentPlaats } from './document-plaats.js';
import { onderwerpOf } from './document-toegang.js';
import { writeVersie } from './write-versie.js';

const LOG = { verwerking: 'DOCUMENT_TOEGEVOEGD', actie: 'schrijven' } as const;

/** A new document as it comes in. */
export interface NieuwDocument {
  casusId: string;
  invoer: DocumentInvoer;
  bestand: Bestand;
}

/**
 * Adds a document to a casus, or to the dossier of a person in it.
 * @returns its key
 * @throws DomainError ONGELDIG with a sentence per field
 */
export async function addDocument(
  vraag: Vraag,
  { casusId, invoer: unsafeInvoer, bestand }: NieuwDocument,
  controle: Controlestand,
): Promise<string> {
  const { tx, nu, cipher, betrokkene } = vraag;
  const { may } = await demandCasus(vraag, casusId, { ...LOG, veldgroep: 'procesgegevens' });
  const gelezen = documentInvoerSchema.safeParse(unsafeInvoer);
  if (!gelezen.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(gelezen.error) });
  const { titel, omschrijving, soort, herkomst, gegevensgroep, dossierId = null } = gelezen.data;
  if (dossierId !== null) await demandDossierOfCasus(vraag, casusId, dossierId);
  const toegang = may(`${gegevensgroep}:schrijven`, { feiten: { eigenBijdrage: true } });
  logVraag(vraag, {
    ...LOG,
    veldgroep: gegevensgroep,
    onderwerpen: [onderwerpOf({ casusId, dossierId }, toegang)],
  });
  if (!toegang.toegestaan || betrokkene.soort !== 'professional') throw new AccessRefused();
  const documentId = randomUUID();
  await tx
    .insertInto('document')
    .values({
      documentId,
      casusId,
      dossierId,
      gegevensgroep,
      soort,
      herkomst,
      titel: cipher.seal(documentPlaats(documentId, 'titel'), titel),
      omschrijving:
        omschrijving === undefined
          ? null
          : cipher.seal(documentPlaats(documentId, 'omschrijving'), omschrijving),
      organisatie: betrokkene.organisatie,
      toegevoegdOp: nu.toISOString(),
      verwijderdOp: null,
      verwijderdDoor: null,
      verwijderreden: null,
    })
    .execute();
  await writeVersie(vraag, { documentId, versie: 1, casusId }, bestand, controle);
  return documentId;
}

async function demandDossierOfCasus({ tx }: Vraag, casusId: string, dossierId: string): Promise<void> {
  const lid = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', '=', casusId)
    .where('dossierId', '=', dossierId)
    .executeTakeFirst();
  if (lid === undefined) throw new DomainError('ONGELDIG', { velden: { dossierId: 'Kies een antwoord.' } });
}
