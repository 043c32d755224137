import { chainedChecksum } from './checksum.js';

/**
 * A row of the log: events of one history that one command gave one after the other. When the history leaves the disk
 * the row is emptied: events and salt go, and rows that follow each other become one. Its checksum stays, for the next
 * row is chained to it, and a seal vouches for what is left.
 */
export interface LogRow {
  /** Of its first event. */
  readonly position: number;
  /** How many events it holds, or held. */
  readonly count: number;
  /** Epoch ms. */
  readonly timestamp: number;
  /** The number of the newest key when its command was done. */
  readonly lastKey: number;
  /** The number of the key of its history; null when its events stay for good, and when it is emptied. */
  readonly history: number | null;
  /** Random: without it, a checksum that outlives its events would tell whether a guess at them is right. */
  readonly salt: string | Buffer;
  /** JSON; empty when it is emptied. */
  readonly events: string | Buffer;
  readonly checksum: string;
  /** Null as long as its events are there. */
  readonly seal: string | null;
}

export const LOG_SCHEMA = `
  CREATE TABLE IF NOT EXISTS engine_log (
    position INTEGER PRIMARY KEY,
    count INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    last_key INTEGER NOT NULL,
    history INTEGER,
    salt TEXT NOT NULL,
    events TEXT NOT NULL,
    checksum TEXT NOT NULL,
    seal TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS engine_log_by_history ON engine_log (history) WHERE history IS NOT NULL;
`;

/** Texts are read as bytes: libsql ends the process at a text that is not UTF-8, before a checksum could tell. */
export const SELECT_LOG_ROWS = `SELECT position, CAST(count AS INTEGER), CAST(timestamp AS INTEGER),
  CAST(last_key AS INTEGER), CAST(history AS INTEGER), CAST(salt AS BLOB), CAST(events AS BLOB),
  CAST(checksum AS BLOB), CAST(seal AS BLOB) FROM engine_log`;

/** What `SELECT_LOG_ROWS` gives. */
export type RawLogRow = [
  position: number,
  count: number,
  timestamp: number,
  lastKey: number,
  history: number | null,
  salt: Buffer,
  events: Buffer,
  checksum: Buffer,
  seal: Buffer | null,
];

export function logRowOf(raw: RawLogRow): LogRow {
  const [position, count, timestamp, lastKey, history, salt, events, checksum, seal] = raw;
  return {
    position,
    count,
    timestamp,
    lastKey,
    history,
    salt,
    events,
    checksum: String(checksum),
    seal: seal === null ? null : String(seal),
  };
}

/** Where the row ends that follows on a row with the checksum `before`. */
export function checksumOf(before: string, row: Omit<LogRow, 'checksum' | 'seal'>): string {
  const { position, count, timestamp, lastKey, history, salt, events } = row;
  return chainedChecksum(before, position, count, timestamp, lastKey, history ?? '', salt, events);
}

export function sealOf(before: string, row: Omit<LogRow, 'seal'>): string {
  const { position, count, timestamp, lastKey, checksum } = row;
  return chainedChecksum(before, 'emptied', position, count, timestamp, lastKey, checksum);
}

/** Whether a row is as it was written, or emptied, after a row with the checksum `before`. */
export function isIntact(before: string, row: LogRow): boolean {
  return row.seal === null ? row.checksum === checksumOf(before, row) : row.seal === sealOf(before, row);
}
