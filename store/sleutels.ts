/** The keys cannot be used, or do not fit the database; the message tells an administrator what to do. */
export class SleutelsError extends Error {}

/**
 * The key ring of one installation. `actief` and `velden` are read at each use and never kept: a ring in a file follows
 * that file, so that a rotation reaches a running system.
 */
export interface Sleutels {
  /** Encrypts the database file; 64 hexadecimal characters. */
  database: string;
  /** Id of the key that encrypts new fields. */
  actief: string;
  /** Keys for fields by id, so that old fields stay readable after a rotation. */
  velden: Readonly<Record<string, Buffer>>;
  /** Key for codes and hashes that must be the same for the same input. */
  hmac: Buffer;
}
