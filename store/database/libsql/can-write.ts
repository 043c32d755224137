import { statfs } from 'node:fs/promises';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.js';

/** The disk counts as full below this (bytes): a write-ahead log that was longer before has room for a while. */
const leastRoom = 4 * 1024 * 1024;

/** Whether the disk takes what is written now: commits and syncs a page that says what it said. */
export async function canWrite(db: Kysely<Schema>, dataDir: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(dataDir);
    if (bavail * bsize < leastRoom) return false;
    await sql`pragma user_version = 0`.execute(db);
    return true;
  } catch {
    return false;
  }
}
