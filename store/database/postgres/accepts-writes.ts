import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.js';

/** Whether this server answers and takes writes; that its disk has room, only its own monitoring can tell. */
export async function acceptsWrites(db: Kysely<Schema>): Promise<boolean> {
  try {
    const { rows } = await sql`select 1 where not pg_is_in_recovery()`.execute(db);
    return rows.length === 1;
  } catch {
    return false;
  }
}
