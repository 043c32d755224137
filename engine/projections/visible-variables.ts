import type Database from 'libsql';
import type { Sql } from './search/sql.js';
import { statement } from './statement.js';

/**
 * The variables that an element instance sees: its own, then those of each scope around it up to the process
 * instance; of the same name the nearest. A scope gets its key before the scopes inside it, so the nearest one has
 * the highest key.
 */
export function visibleFrom(db: Database.Database, elementInstanceKey: string): Sql {
  const scopes = statement(
    db,
    `WITH RECURSIVE around (scope_key) AS (
       VALUES (CAST(? AS INTEGER))
       UNION ALL
       SELECT e.scope_key FROM around JOIN search_element_instances e ON e.element_instance_key = around.scope_key
     )
     SELECT scope_key FROM around`,
  )
    .raw()
    .all(elementInstanceKey)
    .map((row) => (row as [number])[0]);
  const marks = scopes.map(() => '?').join(', ');
  return {
    text: `t.scope_key IN (${marks}) AND t.scope_key =
      (SELECT max(n.scope_key) FROM search_variables n WHERE n.name = t.name AND n.scope_key IN (${marks}))`,
    params: [...scopes, ...scopes],
  };
}
