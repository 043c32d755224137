/** A database of a running program that can be copied while it is being written. */
export interface HoldableDatabase {
  /** The database file; its write-ahead log lies beside it. */
  readonly path: string;
  /**
   * From here on commits only grow the write-ahead log: nothing is moved into the database file, until the answer is
   * called. The file and that log up to any commit are then together what the database was at that commit.
   */
  hold(): Promise<() => void>;
  /** How far the event log of this database is confirmed; null when it has none. */
  position(): number | null;
}

/** Where the copies of all databases end: one moment between two turns of the program that writes them. */
export interface Cut {
  /** ISO 8601. */
  readonly at: string;
  /** By the name of the database file. */
  readonly databases: Readonly<
    Record<string, { readonly walBytes: number; readonly position: number | null }>
  >;
}
