import { canonicalLine } from '../../domain/verwerkingslog.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { BEGIN, lineHash, sealHead } from './chain.js';

/**
 * Puts the lines of a transaction at the end of the chain. There is one end: whoever writes holds it until the
 * transaction is confirmed, so this is the last thing that a transaction does.
 */
export async function writeLog({ tx, sleutels, logregels, lock }: UnitOfWork): Promise<void> {
  if (logregels.length === 0) return;
  await lock('verwerkingslog');
  const kop = await tx.selectFrom('verwerkingslogKop').select(['volgnummer', 'hash']).executeTakeFirst();
  let volgnummer = kop?.volgnummer ?? 0;
  let hash = kop?.hash ?? BEGIN;
  for (const regel of logregels) {
    const vorigeHash = hash;
    const canoniek = canonicalLine(regel);
    volgnummer += 1;
    hash = lineHash(vorigeHash, canoniek);
    await tx.insertInto('verwerkingslog').values({ volgnummer, regel: canoniek, vorigeHash, hash }).execute();
  }
  const nieuw = { volgnummer, hash, zegel: sealHead(sleutels.hmac, volgnummer, hash) };
  await tx
    .insertInto('verwerkingslogKop')
    .values({ id: 1, ...nieuw })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(nieuw))
    .execute();
}
