import type Database from 'libsql';
import type { SqlValue } from './search/sql.js';
import { statement } from './statement.js';

/** A row, or some fields of one, by column. */
export type Fields = Readonly<Record<string, SqlValue>>;

/** So many rows go into one statement; what is left over goes into the next smaller one. */
const rowsPerStatement = [64, 16, 4, 1];

interface Waiting {
  /** New rows by key, with what has become of them since. */
  readonly rows: Map<string, Record<string, SqlValue>>;
  /** Changes of rows that are in the table already, by key. */
  readonly changes: Map<string, Record<string, SqlValue>>;
}

/**
 * A search table that many events change. What they do waits until `flush`: a row that changes soon after it was made
 * is written once, and many rows share a statement. The first column is the key. Columns called `…_key` are INTEGER:
 * digits are bound there as a number, for a text is copied twice on its way and then converted by SQLite, row by row.
 */
export class SearchTable<Column extends string> {
  private readonly waiting = new WeakMap<Database.Database, Waiting>();
  private readonly keyColumn: string;
  private readonly areKeys: readonly boolean[];
  /** The statements that insert so many rows. */
  private readonly insertions = new Map<number, string>();

  constructor(
    private readonly name: string,
    private readonly columns: readonly [Column, ...Column[]],
    /** `INSERT OR IGNORE` where a row may be there already. */
    private readonly insertion: 'INSERT' | 'INSERT OR IGNORE' = 'INSERT',
  ) {
    [this.keyColumn] = columns;
    this.areKeys = columns.map((column) => column.endsWith('_key'));
  }

  /** Takes the row, and changes it as long as it waits. */
  insert(db: Database.Database, key: string, row: Record<Column, SqlValue>): void {
    this.waitingOf(db).rows.set(key, row);
  }

  /** Changes some fields of a row that is there. */
  change(db: Database.Database, key: string, fields: Partial<Readonly<Record<Column, SqlValue>>>): void {
    if (Object.keys(fields).length === 0) return;
    const { rows, changes } = this.waitingOf(db);
    const known = rows.get(key) ?? changes.get(key);
    if (known === undefined) changes.set(key, { ...(fields as Fields) });
    else Object.assign(known, fields);
  }

  /** Writes what waits. */
  flush(db: Database.Database): void {
    const waiting = this.waiting.get(db);
    if (waiting === undefined) return;
    this.waiting.delete(db);
    this.insertAll(db, [...waiting.rows.values()]);
    for (const [key, fields] of waiting.changes) this.update(db, key, fields);
  }

  /** Forgets what waits: the transaction that it belongs to is not kept. */
  discard(db: Database.Database): void {
    this.waiting.delete(db);
  }

  private waitingOf(db: Database.Database): Waiting {
    let waiting = this.waiting.get(db);
    if (waiting === undefined) {
      waiting = { rows: new Map(), changes: new Map() };
      this.waiting.set(db, waiting);
    }
    return waiting;
  }

  private insertAll(db: Database.Database, rows: readonly Fields[]): void {
    let from = 0;
    for (const size of rowsPerStatement) {
      for (; from + size <= rows.length; from += size) {
        const values: SqlValue[] = [];
        for (let at = from; at < from + size; at += 1) this.bind(rows[at]!, values);
        statement(db, this.insertionOf(size)).run(values);
      }
    }
  }

  private insertionOf(size: number): string {
    const known = this.insertions.get(size);
    if (known !== undefined) return known;
    const row = `(${this.columns.map(() => '?').join(', ')})`;
    const sql = `${this.insertion} INTO ${this.name} (${this.columns.join(', ')}) VALUES ${Array(size).fill(row).join(', ')}`;
    this.insertions.set(size, sql);
    return sql;
  }

  private update(db: Database.Database, key: string, fields: Fields): void {
    const changes = Object.keys(fields).map((column) => `${column} = ?`);
    const sql = `UPDATE ${this.name} SET ${changes.join(', ')} WHERE ${this.keyColumn} = ?`;
    statement(db, sql).run([...Object.values(fields), numberOf(key)]);
  }

  private bind(row: Fields, values: SqlValue[]): void {
    for (let at = 0; at < this.columns.length; at += 1) {
      const value = row[this.columns[at]!]!;
      values.push(this.areKeys[at] ? numberOf(value) : value);
    }
  }
}

// helpers

function numberOf(value: SqlValue): SqlValue {
  return typeof value === 'string' ? Number(value) : value;
}
