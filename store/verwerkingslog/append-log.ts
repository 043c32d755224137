import { createHash, createHmac } from 'node:crypto';
import { type Verwerkingslogregel, canonicalLine } from '../../domain/verwerkingslog.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What stands before the first line. */
export const BEGIN = '0'.repeat(64);

/**
 * Adds lines to the verwerkingslog, in the transaction of what they are about. Each line carries the hash over the
 * previous hash and itself; the head is sealed with a key outside the database, so that a cut-off end shows too.
 */
export async function appendLog(
  { tx, sleutels }: UnitOfWork,
  regels: readonly Verwerkingslogregel[],
): Promise<void> {
  if (regels.length === 0) return;
  const laatste = await tx
    .selectFrom('verwerkingslog')
    .select(['volgnummer', 'hash'])
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  let volgnummer = laatste?.volgnummer ?? 0;
  let hash = laatste?.hash ?? BEGIN;
  for (const regel of regels) {
    const vorigeHash = hash;
    const canoniek = canonicalLine(regel);
    volgnummer += 1;
    hash = lineHash(vorigeHash, canoniek);
    await tx.insertInto('verwerkingslog').values({ volgnummer, regel: canoniek, vorigeHash, hash }).execute();
  }
  const kop = { id: 1, volgnummer, zegel: sealHead(sleutels.hmac, volgnummer, hash) };
  await tx
    .insertInto('verwerkingslogKop')
    .values(kop)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ volgnummer, zegel: kop.zegel }))
    .execute();
}

export function lineHash(vorigeHash: string, canoniek: string): string {
  return createHash('sha256').update(vorigeHash).update('\n').update(canoniek).digest('hex');
}

export function sealHead(sleutel: Buffer, volgnummer: number, hash: string): string {
  return createHmac('sha256', sleutel).update(`verwerkingslog|${volgnummer}|${hash}`).digest('hex');
}
