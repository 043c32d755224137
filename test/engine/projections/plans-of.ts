import type Database from 'libsql';
import type { SearchSpec } from '../../../engine/projections/search/field.js';
import { search, type UnsafeSearch } from '../../../engine/projections/search/search.js';

/** How SQLite goes about each statement of a search, in its own words (sqlite.org/eqp.html). */
export function plansOf<Item>(
  db: Database.Database,
  spec: SearchSpec<Item>,
  request: UnsafeSearch,
): string[] {
  const statements: string[] = [];
  const listening = new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (name !== 'prepare') return value;
      return (sql: string) => {
        statements.push(sql);
        return target.prepare(sql);
      };
    },
  });
  search(listening, spec, request);
  return statements.map((sql) => {
    const marks = [...sql.matchAll(/\?/g)].length;
    const rows = db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .raw()
      .all(...Array<string>(marks).fill('1')) as string[][];
    return rows.map((row) => row[3]).join('\n');
  });
}
