import { CHAIN_START, DamagedDataError } from './checksum.js';
import type { EngineDatabase } from './database.js';
import { isIntact, logRowOf, sealOf, SELECT_LOG_ROWS } from './log-row.js';
import type { LogRow, RawLogRow } from './log-row.js';

/** Takes events out of the log, always inside the transaction of the caller. */
export class RowEmptier {
  private readonly selectOfHistory;
  private readonly selectBefore;
  private readonly selectAt;
  private readonly update;
  private readonly delete;

  constructor(database: EngineDatabase) {
    this.selectOfHistory = database
      .prepare(`${SELECT_LOG_ROWS} WHERE history = ? ORDER BY position LIMIT ?`)
      .raw();
    this.selectBefore = database
      .prepare(`${SELECT_LOG_ROWS} WHERE position < ? ORDER BY position DESC LIMIT 2`)
      .raw();
    this.selectAt = database.prepare(`${SELECT_LOG_ROWS} WHERE position = ?`).raw();
    this.update = database.prepare(
      `UPDATE engine_log SET count = ?, timestamp = ?, last_key = ?, history = NULL, salt = '', events = '',
       checksum = ?, seal = ? WHERE position = ?`,
    );
    this.delete = database.prepare('DELETE FROM engine_log WHERE position = ?');
  }

  /**
   * Empties up to `most` rows of a history, the oldest first, and gives how many. An emptied row becomes one with the
   * emptied ones beside it, but not across `border`: a snapshot that ends there goes on with the row behind it. Throws
   * DamagedDataError when a row is not as it was written: what cannot be trusted is left for a person to look at.
   */
  empty(history: number, most: number, border: number | null): number {
    const rows = (this.selectOfHistory.all(history, most) as RawLogRow[]).map(logRowOf);
    for (const row of rows) this.emptyRow(row, border);
    return rows.length;
  }

  private emptyRow(row: LogRow, border: number | null): void {
    const [before, second] = (this.selectBefore.all(row.position) as RawLogRow[]).map(logRowOf);
    expectIntact(before?.checksum, row);
    const after = this.emptiedAt(row.position + row.count, border);
    let whole = after === null ? row : joined(row, after);
    let follows = before?.checksum;
    if (before !== undefined && before.seal !== null && row.position - 1 !== border) {
      expectIntact(second?.checksum, before);
      whole = joined(before, whole);
      follows = second?.checksum;
      this.delete.run(row.position);
    }
    if (after !== null) this.delete.run(after.position);
    const { count, timestamp, lastKey, checksum, position } = whole;
    this.update.run(count, timestamp, lastKey, checksum, sealOf(follows ?? CHAIN_START, whole), position);
  }

  /** The emptied row that begins at a position; null when there is none, or when it stays apart. */
  private emptiedAt(position: number, border: number | null): LogRow | null {
    if (position - 1 === border) return null;
    const raw = this.selectAt.get(position) as RawLogRow | undefined;
    const row = raw === undefined ? null : logRowOf(raw);
    return row === null || row.seal === null ? null : row;
  }
}

// helpers

function joined(first: LogRow, second: LogRow): LogRow {
  const { timestamp, lastKey, checksum } = second;
  return { ...first, count: first.count + second.count, timestamp, lastKey, checksum };
}

function expectIntact(before: string | undefined, row: LogRow): void {
  if (isIntact(before ?? CHAIN_START, row)) return;
  throw new DamagedDataError(
    `The event log is damaged: the record at position ${row.position} is not as it was written. Restore a backup.`,
  );
}
