import type { Journal } from './journal.js';
import { LatestIndex, MultiIndex, UniqueIndex } from './table-index.js';
import type { Index } from './table-index.js';

/** What commands and elements see of a table. */
export interface ReadTable<Key extends string, Row> {
  get(key: Key): Row | undefined;
  has(key: Key): boolean;
  values(): IterableIterator<Row>;
  readonly size: number;
}

/**
 * Rows by key, held in memory. A row is never changed but replaced, so that the old one can be put back. Indexes
 * follow from the rows alone.
 */
export class Table<Key extends string, Row extends { readonly key: Key }> implements ReadTable<Key, Row> {
  private readonly rows = new Map<Key, Row>();
  private readonly indexes: Index<Row>[] = [];

  constructor(private readonly journal: Journal) {}

  get size(): number {
    return this.rows.size;
  }

  get(key: Key): Row | undefined {
    return this.rows.get(key);
  }

  has(key: Key): boolean {
    return this.rows.has(key);
  }

  values(): IterableIterator<Row> {
    return this.rows.values();
  }

  put(row: Row): void {
    this.replace(row.key, row);
  }

  /** Replaces some fields of a row that must be there. */
  change(key: Key, fields: Partial<Row>): void {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error(`Expected a row with key ${key} to change, but there is none`);
    this.replace(key, { ...row, ...fields });
  }

  delete(key: Key): void {
    this.replace(key, undefined);
  }

  /** The rows for which `of` gives the same text; null leaves a row out. */
  protected multiIndex(of: (row: Row) => string | null): MultiIndex<Key, Row> {
    return this.addIndex(new MultiIndex(of));
  }

  /** The one row for which `of` gives this text; a later row takes the place of an earlier one. */
  protected uniqueIndex(of: (row: Row) => string | null): UniqueIndex<Key, Row> {
    return this.addIndex(new UniqueIndex(of));
  }

  /** The newest of the rows for which `of` gives the same text. */
  protected latestIndex(of: (row: Row) => string | null): LatestIndex<Key, Row> {
    return this.addIndex(new LatestIndex(of));
  }

  protected addIndex<Added extends Index<Row>>(index: Added): Added {
    this.indexes.push(index);
    return index;
  }

  private replace(key: Key, after: Row | undefined): void {
    const before = this.rows.get(key);
    if (before === undefined && after === undefined) return;
    if (after === undefined) this.rows.delete(key);
    else this.rows.set(key, after);
    for (const index of this.indexes) index.replace(before, after);
    this.journal.record(() => this.replace(key, before));
  }
}
