import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { documentPlaats } from './document-plaats.js';
import { demandDocument, type Documentsleutel } from './document-toegang.js';

const LOG = { verwerking: 'DOCUMENT_VERWIJDERD', actie: 'verwijderen' } as const;

/**
 * Removes a document before its casus is destroyed: every version goes with its bytes, name and hash. That it was there,
 * who removed it and why stays for who could read it, as long as the casus.
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters
 */
export async function removeDocument(vraag: Vraag, sleutel: Documentsleutel, reden: string): Promise<void> {
  const { tx, nu, cipher, betrokkene } = vraag;
  const { documentId } = await demandDocument(vraag, sleutel, LOG);
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await tx
    .updateTable('document')
    .set({
      verwijderdOp: nu.toISOString(),
      verwijderdDoor: pseudoniemOf(betrokkene),
      verwijderreden: cipher.seal(documentPlaats(documentId, 'verwijderreden'), reden.trim()),
    })
    .where('documentId', '=', documentId)
    .execute();
  // Nobody but the product itself erases.
  await vraag.asSysteem('documenten', async () => {
    await tx.deleteFrom('documentdeel').where('documentId', '=', documentId).execute();
    await tx.deleteFrom('documentversie').where('documentId', '=', documentId).execute();
  });
}
