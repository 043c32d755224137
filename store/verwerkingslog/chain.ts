import { createHash, createHmac } from 'node:crypto';

/** What stands before the first line. */
export const BEGIN = '0'.repeat(64);

/** Each line carries the hash over the previous hash and itself. */
export function lineHash(vorigeHash: string, canoniek: string): string {
  return createHash('sha256').update(vorigeHash).update('\n').update(canoniek).digest('hex');
}

/** The head is sealed with a key outside the database, so that a cut-off end shows too. */
export function sealHead(sleutel: Buffer, volgnummer: number, hash: string): string {
  return createHmac('sha256', sleutel).update(`verwerkingslog|${volgnummer}|${hash}`).digest('hex');
}
