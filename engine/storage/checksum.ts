import { hash } from 'node:crypto';

/** What the first record of a chain takes for the checksum before it. */
export const CHAIN_START = '';

/** The checksum of a record that follows another: it covers both, so no record can change, move or go missing. */
export function chainedChecksum(before: string, ...parts: readonly (string | number | Buffer)[]): string {
  // In one call: an object that takes the parts one by one costs several times as much as the hash of a short record.
  const bytes = parts.some((part) => typeof part === 'object')
    ? Buffer.concat([before, ...parts].flatMap((part, at) => [...(at > 0 ? [NEWLINE] : []), bytesOf(part)]))
    : [before, ...parts].join('\n');
  return hash('sha256', bytes, 'base64');
}

const NEWLINE = Buffer.from('\n');

function bytesOf(part: string | number | Buffer): Buffer {
  return typeof part === 'object' ? part : Buffer.from(String(part));
}

/** Thrown when what is on disk is not what was written there. */
export class DamagedDataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DamagedDataError';
  }
}
