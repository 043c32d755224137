import type Database from 'libsql';
import type { SqlValue } from './search/sql.js';

/** Searches come in many shapes; beyond this many the oldest is prepared anew when it comes back. */
const mostKept = 400;

/** Takes its values one by one, or as one array: that it passes on as it is, where arguments are copied. */
export type Prepared = Database.Statement<(SqlValue | readonly SqlValue[])[]>;

const kept = new WeakMap<Database.Database, Map<string, Prepared>>();

/** The prepared statement of `sql` on `db`, prepared once. */
export function statement(db: Database.Database, sql: string): Prepared {
  const statements = kept.get(db) ?? new Map<string, Prepared>();
  kept.set(db, statements);
  const known = statements.get(sql);
  if (known) return known;
  const prepared = db.prepare<(SqlValue | readonly SqlValue[])[]>(sql);
  statements.set(sql, prepared);
  if (statements.size > mostKept) statements.delete(statements.keys().next().value!);
  return prepared;
}
