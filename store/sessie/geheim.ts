import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for a cookie. */
export function newGeheim(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: who reads the database cannot take a session over. */
export function hashGeheim(geheim: string): string {
  return createHash('sha256').update(geheim).digest('hex');
}
