import { randomUUID } from 'node:crypto';
import type { EngineEvent, LoggedEvent } from '../events/event.js';
import { historyOf } from '../events/history-of.js';
import { CHAIN_START, DamagedDataError } from './checksum.js';
import { readSetting, writeSetting } from './database.js';
import type { EngineDatabase } from './database.js';
import { eventsIn, textOf } from './event-text.js';
import { leavingKeys } from './histories.js';
import { checksumOf, isIntact, logRowOf, SELECT_LOG_ROWS } from './log-row.js';
import type { LogRow, RawLogRow } from './log-row.js';

/** What one command did: kept together. */
export interface LogRecord {
  readonly timestamp: number;
  /** The number of the newest key when the command was done. */
  readonly lastKey: number;
  readonly events: readonly EngineEvent[];
}

/** A part of a record, as it is read back; without events when its history has left or is leaving. */
export interface ReplayedRow {
  /** Of its last event. */
  readonly position: number;
  readonly lastKey: number;
  readonly events: readonly LoggedEvent[];
}

/** How far a log has been read or written. */
export interface LogEnd {
  /** Of the last event; 0 before the first. */
  readonly position: number;
  /** Of the last row. */
  readonly checksum: string;
}

/** So many rows go into one statement, for a call into libsql costs as much as a row; the rest goes one by one. */
const ROWS_PER_STATEMENT = [16, 1];
/** All columns but the seal, which an emptied row has. */
const VALUES_PER_ROW = 8;

/** Where the end of the log is kept a second time: a chain cannot tell that its last rows went missing. */
const END_SETTING = 'logEnd';

/** Whether anything was ever written to the log. */
export function hasEnd(database: EngineDatabase): boolean {
  return readSetting(database, END_SETTING) !== null;
}

export const LOG_START: LogEnd = { position: 0, checksum: CHAIN_START };

/**
 * The log of all that happened. What was appended is never changed, but for the rows whose history has left the disk:
 * those are emptied. Each row carries a checksum that chains it to the one before.
 */
export class EventLog {
  private readonly insertions;
  private readonly select;

  constructor(
    private readonly database: EngineDatabase,
    private end: LogEnd = LOG_START,
  ) {
    this.insertions = ROWS_PER_STATEMENT.map((rows) => ({
      rows,
      statement: database.prepare(insertionOf(rows)),
    }));
    this.select = database.prepare(`${SELECT_LOG_ROWS} WHERE position > ? ORDER BY position`).raw();
  }

  get position(): number {
    return this.end.position;
  }

  get confirmed(): LogEnd {
    return this.end;
  }

  /** Appends records inside the transaction of the caller; gives their events with their positions. */
  append(records: readonly LogRecord[]): { readonly events: LoggedEvent[]; readonly end: LogEnd } {
    const logged: LoggedEvent[] = [];
    const rows: unknown[] = [];
    let end = this.end;
    for (const { timestamp, lastKey, events } of records) {
      for (const run of runsOfOneHistory(events)) {
        const position = end.position + 1;
        const row = {
          position,
          count: run.events.length,
          timestamp,
          lastKey,
          history: run.history,
          salt: randomUUID(),
          events: textOf(run.events),
        };
        const checksum = checksumOf(end.checksum, row);
        rows.push(...Object.values(row), checksum);
        logged.push(...logEvents(run.events, row));
        end = { position: end.position + row.count, checksum };
      }
    }
    this.insertAll(rows);
    writeSetting(this.database, END_SETTING, JSON.stringify([end.position, end.checksum]));
    return { events: logged, end };
  }

  /** Inserts rows whose values stand one after the other: an array libsql passes on as it is, arguments it copies. */
  private insertAll(values: readonly unknown[]): void {
    let from = 0;
    for (const { rows, statement } of this.insertions) {
      const count = rows * VALUES_PER_ROW;
      for (; from + count <= values.length; from += count) statement.run(values.slice(from, from + count));
    }
  }

  /** The appended records are on disk. */
  confirm(end: LogEnd): void {
    this.end = end;
  }

  /**
   * Reads the rows after `from` in order, and goes on from their end. Throws DamagedDataError at the first that is
   * neither as it was written nor emptied, and when rows are missing at the end.
   */
  replay(from: LogEnd, take: (row: ReplayedRow) => void): void {
    const leaving = leavingKeys(this.database);
    let end = from;
    for (const raw of this.select.iterate(from.position) as IterableIterator<RawLogRow>) {
      const row = logRowOf(raw);
      if (row.position !== end.position + 1 || !isIntact(end.checksum, row)) {
        throw new DamagedDataError(
          `The event log is damaged after position ${end.position}: the record at position ${row.position} is not as it was written. Restore a backup.`,
        );
      }
      const isGone = row.seal !== null || (row.history !== null && leaving.has(row.history));
      const events = isGone ? [] : logEvents(eventsIn(String(row.events)), row);
      end = { position: end.position + row.count, checksum: row.checksum };
      take({ position: end.position, lastKey: row.lastKey, events });
    }
    const kept = readSetting(this.database, END_SETTING);
    if (kept !== null && kept !== JSON.stringify([end.position, end.checksum])) {
      throw new DamagedDataError(
        `The event log is damaged after position ${end.position}: it does not end where it was written to. Restore a backup.`,
      );
    }
    this.end = end;
  }

  /** The end that is on disk, whatever memory says: after a failed commit they must agree. */
  positionOnDisk(): number {
    const row = this.database
      .prepare('SELECT position, count FROM engine_log ORDER BY position DESC LIMIT 1')
      .raw()
      .get() as [number, number] | undefined;
    return row === undefined ? 0 : row[0] - 1 + row[1];
  }
}

// helpers

function insertionOf(rows: number): string {
  const row = `(${'?, '.repeat(VALUES_PER_ROW)}NULL)`;
  return `INSERT INTO engine_log VALUES ${Array(rows).fill(row).join(', ')}`;
}

interface Run {
  readonly history: number | null;
  readonly events: EngineEvent[];
}

/** Events of one history that stand together share a row. */
function runsOfOneHistory(events: readonly EngineEvent[]): Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const key = historyOf(event);
    const history = key === null ? null : Number(key);
    const run = runs.at(-1);
    if (run?.history === history) run.events.push(event);
    else runs.push({ history, events: [event] });
  }
  return runs;
}

/** Gives events their place in the log. They are not copied: who decided them has let go of them. */
function logEvents(
  events: readonly EngineEvent[],
  { position, timestamp }: Pick<LogRow, 'position' | 'timestamp'>,
): LoggedEvent[] {
  return events.map((event, index) => Object.assign(event, { position: position + index, timestamp }));
}
