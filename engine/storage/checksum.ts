import { createHash } from 'node:crypto';

/** What the first record of a chain takes for the checksum before it. */
export const CHAIN_START = '';

/** The checksum of a record that follows another: it covers both, so no record can change, move or go missing. */
export function chainedChecksum(before: string, ...parts: readonly (string | number | Buffer)[]): string {
  const hash = createHash('sha256').update(before);
  for (const part of parts) hash.update('\n').update(typeof part === 'number' ? String(part) : part);
  return hash.digest('base64');
}

/** Thrown when what is on disk is not what was written there. */
export class DamagedDataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DamagedDataError';
  }
}
