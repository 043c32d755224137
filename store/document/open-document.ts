import type { Bestandstype } from '../../domain/casus/document.js';
import { DomainError } from '../../domain/errors.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandDocument, type Documentsleutel } from './document-toegang.js';
import { type Documentversiesleutel, documentversiePlaats } from './document-plaats.js';
import type { Versiekop } from './write-versie.js';

const LOG = { verwerking: 'DOCUMENT_GELEZEN', actie: 'lezen' } as const;

/** A version that may be read, before its bytes are. */
export interface GeopendeVersie extends Versiekop, Documentversiesleutel {
  type: Bestandstype;
  delen: number;
}

/**
 * Opens one version for reading.
 * @throws DomainError NIET_GEVONDEN when it is not there, or not yet free of viruses
 */
export async function openDocument(
  vraag: Vraag,
  { versie, ...sleutel }: Documentsleutel & Documentversiesleutel,
): Promise<GeopendeVersie> {
  const { documentId } = await demandDocument(vraag, sleutel, LOG);
  const rij = await vraag.tx
    .selectFrom('documentversie')
    .selectAll()
    .where('documentId', '=', documentId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (rij?.controle !== 'VRIJ') throw new DomainError('NIET_GEVONDEN');
  const kop = vraag.cipher.open(documentversiePlaats(rij), rij.kop) as Versiekop;
  return { ...kop, documentId, versie, delen: rij.delen, type: rij.type as Bestandstype };
}
