import type Database from 'libsql';
import type { SqlValue } from './search/sql.js';

/** Searches come in many shapes; beyond this many the oldest is prepared anew when it comes back. */
const mostKept = 400;

const kept = new WeakMap<Database.Database, Map<string, Database.Statement<SqlValue[]>>>();

/** The prepared statement of `sql` on `db`, prepared once. */
export function statement(db: Database.Database, sql: string): Database.Statement<SqlValue[]> {
  const statements = kept.get(db) ?? new Map<string, Database.Statement<SqlValue[]>>();
  kept.set(db, statements);
  const known = statements.get(sql);
  if (known) return known;
  const prepared = db.prepare<SqlValue[]>(sql);
  statements.set(sql, prepared);
  if (statements.size > mostKept) statements.delete(statements.keys().next().value!);
  return prepared;
}
