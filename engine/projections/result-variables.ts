import type Database from 'libsql';
import type { Variables } from '../json.js';
import { statement } from './statement.js';

/** The variables of a process instance itself: what it has to show for when it has ended. No names at all asks for all. */
export function resultVariables(
  db: Database.Database,
  processInstanceKey: string,
  names: readonly string[],
): Variables {
  const rows = statement(db, 'SELECT name, value FROM search_variables WHERE scope_key = ? ORDER BY name')
    .raw()
    .all(processInstanceKey) as [string, string][];
  const wanted = rows.filter(([name]) => names.length === 0 || names.includes(name));
  return Object.fromEntries(wanted.map(([name, value]) => [name, JSON.parse(value) as Variables[string]]));
}
