import type { Plaats } from '../cipher/cipher.js';

/** One version of one document. */
export interface Documentversiesleutel {
  documentId: string;
  versie: number;
}

/** Where what is said of a document belongs. */
export function documentPlaats(
  documentId: string,
  veld: 'titel' | 'omschrijving' | 'verwijderreden',
): Plaats {
  return { tabel: 'document', id: documentId, veld };
}

/** Where name, length and hash of a file belong. */
export function documentversiePlaats({ documentId, versie }: Documentversiesleutel): Plaats {
  return { tabel: 'documentversie', id: `${documentId}|${versie}`, veld: 'kop' };
}

/** Where a part of a file belongs: it opens at its own number only, so that parts cannot change places. */
export function documentdeelPlaats(
  { documentId, versie }: Documentversiesleutel,
  volgnummer: number,
): Plaats {
  return { tabel: 'documentdeel', id: `${documentId}|${versie}|${volgnummer}`, veld: 'inhoud' };
}
