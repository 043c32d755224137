import type { Asker } from '../database/dialect.js';
import type { Database } from '../database/unit-of-work.js';
import type { Bell } from '../outbox/bell.js';
import type { Repository } from '../repository.js';
import type { StoreOpties } from '../store.js';
import type { Vraag } from '../toegang/vraag.js';
import { addDocument } from './add-document.js';
import { listDocumenten } from './list-documenten.js';
import { openDocument } from './open-document.js';
import { readInhoud } from './read-inhoud.js';
import { removeDocument } from './remove-document.js';
import { replaceDocument } from './replace-document.js';

/** How documents come in. */
export interface Documentopslag {
  documentcontrole: NonNullable<StoreOpties['documentcontrole']>;
  /** Wakes who scans. */
  documentbel: Bell;
}

interface Documentvragen extends Documentopslag {
  database: Database;
  asker: Asker;
  ask: <T>(answer: (vraag: Vraag) => Promise<T>) => Promise<T>;
}

/** The part of a repository that is about documents. */
export function createDocumentRepository({
  database,
  asker,
  ask,
  documentcontrole,
  documentbel,
}: Documentvragen): Pick<
  Repository,
  'listDocumenten' | 'addDocument' | 'replaceDocument' | 'openDocument' | 'removeDocument'
> {
  const stand = documentcontrole === 'GEEN' ? 'VRIJ' : 'WACHT_OP_CONTROLE';
  return {
    listDocumenten: (casusId) => ask((vraag) => listDocumenten(vraag, casusId)),
    async addDocument(document) {
      const documentId = await ask((vraag) => addDocument(vraag, document, stand));
      documentbel.ring();
      return documentId;
    },
    async replaceDocument(sleutel, bestand) {
      await ask((vraag) => replaceDocument(vraag, sleutel, bestand, stand));
      documentbel.ring();
    },
    async openDocument(sleutel) {
      const { naam, type, bytes, ...versie } = await ask((vraag) => openDocument(vraag, sleutel));
      return { naam, type, bytes, inhoud: readInhoud(database, asker, versie) };
    },
    removeDocument: (sleutel, reden) => ask((vraag) => removeDocument(vraag, sleutel, reden)),
  };
}
