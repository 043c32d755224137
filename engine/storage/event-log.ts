import type { EngineEvent, LoggedEvent } from '../events/event.js';
import { CHAIN_START, chainedChecksum, DamagedDataError } from './checksum.js';
import { readSetting, writeSetting } from './database.js';
import type { EngineDatabase } from './database.js';

/** What one command did: kept together, read back together. */
export interface LogRecord {
  readonly timestamp: number;
  /** The number of the newest key when the command was done. */
  readonly lastKey: number;
  readonly events: readonly EngineEvent[];
}

/** How far a log has been read or written. */
export interface LogEnd {
  /** Of the last event; 0 before the first. */
  readonly position: number;
  /** Of the last record. */
  readonly checksum: string;
}

/** Where the end of the log is kept a second time: a chain cannot tell that its last records went missing. */
const END_SETTING = 'logEnd';

export const LOG_START: LogEnd = { position: 0, checksum: CHAIN_START };

type Row = [position: number, timestamp: number, lastKey: number, events: Buffer, checksum: Buffer];

/** Texts are read as bytes: libsql ends the process at a text that is not UTF-8, before a checksum could tell. */
const SELECT = `SELECT position, CAST(timestamp AS INTEGER), CAST(last_key AS INTEGER), CAST(events AS BLOB),
  CAST(checksum AS BLOB) FROM engine_log WHERE position > ? ORDER BY position`;

/** The append-only log of all that happened. Each record carries a checksum that chains it to the one before. */
export class EventLog {
  private readonly insert;
  private readonly select;

  constructor(
    private readonly database: EngineDatabase,
    private end: LogEnd = LOG_START,
  ) {
    this.insert = database.prepare('INSERT INTO engine_log VALUES (?, ?, ?, ?, ?)');
    this.select = database.prepare(SELECT).raw();
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
    let end = this.end;
    for (const { timestamp, lastKey, events } of records) {
      const position = end.position + 1;
      const json = JSON.stringify(events);
      const checksum = chainedChecksum(end.checksum, position, timestamp, lastKey, json);
      this.insert.run(position, timestamp, lastKey, json, checksum);
      addLogged(logged, events, position, timestamp);
      end = { position: end.position + events.length, checksum };
    }
    writeSetting(this.database, END_SETTING, JSON.stringify([end.position, end.checksum]));
    return { events: logged, end };
  }

  /** The appended records are on disk. */
  confirm(end: LogEnd): void {
    this.end = end;
  }

  /**
   * Reads the records after `from` in order, and goes on from their end. Throws DamagedDataError at the first that
   * is not as it was written, and when records are missing at the end.
   */
  replay(
    from: LogEnd,
    take: (record: LogRecord & { readonly logged: readonly LoggedEvent[] }) => void,
  ): void {
    let end = from;
    for (const row of this.select.iterate(from.position) as IterableIterator<Row>) {
      const [position, timestamp, lastKey, json, checksum] = row;
      const expected = chainedChecksum(end.checksum, position, timestamp, lastKey, json);
      if (position !== end.position + 1 || String(checksum) !== expected) {
        throw new DamagedDataError(
          `The event log is damaged after position ${end.position}: the record at position ${position} is not as it was written. Restore a backup.`,
        );
      }
      const events = JSON.parse(String(json)) as EngineEvent[];
      const logged: LoggedEvent[] = [];
      addLogged(logged, events, position, timestamp);
      take({ timestamp, lastKey, events, logged });
      end = { position: end.position + events.length, checksum: expected };
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
      .prepare('SELECT position, events FROM engine_log ORDER BY position DESC LIMIT 1')
      .raw()
      .get() as [number, string] | undefined;
    return row === undefined ? 0 : row[0] - 1 + (JSON.parse(row[1]) as unknown[]).length;
  }
}

// helpers

function addLogged(
  logged: LoggedEvent[],
  events: readonly EngineEvent[],
  position: number,
  timestamp: number,
): void {
  events.forEach((event, index) => logged.push({ ...event, position: position + index, timestamp }));
}
