import type { EngineDatabase } from '../storage/database.js';

/** So many rows of a table are named; with more, the table is what counts. */
const NAMED_ROWS = 5;

/**
 * Holds each search table against the same table in the attached database `rebuilt`, row by row, and gives a sentence for
 * each that differs. SQLite compares: libsql would end the process at a changed byte that is not UTF-8. Only keys of
 * rows are named, and those as the log gives them.
 */
export function compareSearchTables(database: EngineDatabase): string[] {
  const names = database
    .prepare(
      "SELECT name FROM rebuilt.sqlite_master WHERE type = 'table' AND name GLOB 'search_*' ORDER BY name",
    )
    .raw()
    .all() as [string][];
  return names.flatMap(([name]) => {
    try {
      return differenceIn(database, name);
    } catch {
      return [`${name}: cannot be read`];
    }
  });
}

// helpers

function differenceIn(database: EngineDatabase, name: string): string[] {
  const count = (sql: string) =>
    (database.prepare(`SELECT count(*) FROM (${sql})`).raw().get() as [number])[0];
  const lacking = `SELECT * FROM rebuilt."${name}" EXCEPT SELECT * FROM main."${name}"`;
  const wrong = `SELECT * FROM main."${name}" EXCEPT SELECT * FROM rebuilt."${name}"`;
  const [lackingRows, wrongRows] = [count(lacking), count(wrong)];
  const rows = count(`SELECT 1 FROM main."${name}"`);
  const expected = count(`SELECT 1 FROM rebuilt."${name}"`);
  if (lackingRows === 0 && wrongRows === 0 && rows === expected) return [];
  const keys = lackingRows === 0 ? '' : `; the log gives ${keysOf(database, name, lacking)}`;
  return [
    `${name}: ${wrongRows} rows that the log does not give, ${lackingRows} missing or changed, ${rows} in all where ${expected} should be${keys}`,
  ];
}

function keysOf(database: EngineDatabase, name: string, lacking: string): string {
  const columns = (
    database
      .prepare(`SELECT name FROM pragma_table_info('${name}', 'rebuilt') WHERE pk > 0 ORDER BY pk`)
      .raw()
      .all() as [string][]
  ).map(([column]) => `"${column}"`);
  if (columns.length === 0) return 'rows without a key';
  const rows = database
    .prepare(`SELECT ${columns.join(', ')} FROM (${lacking}) LIMIT ${NAMED_ROWS}`)
    .raw()
    .all() as unknown[][];
  return rows.map((row) => row.join('/')).join(', ');
}
