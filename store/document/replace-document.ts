import type { Bestand, Controlestand } from '../../domain/casus/document.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandDocument, type Documentsleutel } from './document-toegang.js';
import { writeVersie } from './write-versie.js';

const LOG = { verwerking: 'DOCUMENT_TOEGEVOEGD', actie: 'schrijven' } as const;

/** Adds a newer version of a document; the earlier ones stay. */
export async function replaceDocument(
  vraag: Vraag,
  sleutel: Documentsleutel,
  bestand: Bestand,
  controle: Controlestand,
): Promise<void> {
  const { documentId, casusId } = await demandDocument(vraag, sleutel, LOG);
  const { laatste } = await vraag.tx
    .selectFrom('documentversie')
    .select((van) => van.fn.max('versie').as('laatste'))
    .where('documentId', '=', documentId)
    .executeTakeFirstOrThrow();
  await writeVersie(vraag, { documentId, casusId, versie: Number(laatste) + 1 }, bestand, controle);
}
