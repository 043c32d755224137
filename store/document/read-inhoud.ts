import { createHash } from 'node:crypto';
import type { Asker } from '../database/dialect.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';
import { documentdeelPlaats } from './document-plaats.js';
import type { GeopendeVersie } from './open-document.js';

/**
 * The bytes of a version, part by part, each in a transaction of its own: a slow reader keeps nobody waiting. The last
 * part comes only when all of them together have the hash that was written down.
 * @throws Error when a part was changed, moved or erased
 */
export async function* readInhoud(
  database: Database,
  asker: Asker,
  { documentId, versie, delen, sha256 }: Omit<GeopendeVersie, 'naam' | 'bytes' | 'type'>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for (let volgnummer = 0; volgnummer < delen; volgnummer += 1) {
    const deel = await inTransaction(database, asker, async ({ tx, cipher }) => {
      const { inhoud } = await tx
        .selectFrom('documentdeel')
        .select('inhoud')
        .where('documentId', '=', documentId)
        .where('versie', '=', versie)
        .where('volgnummer', '=', volgnummer)
        .executeTakeFirstOrThrow();
      return cipher.openBytes(documentdeelPlaats({ documentId, versie }, volgnummer), inhoud);
    });
    hash.update(deel);
    if (volgnummer === delen - 1 && hash.digest('hex') !== sha256)
      throw new Error('Expected a document to be as it was sealed, but parts of it are missing');
    yield deel;
  }
}
