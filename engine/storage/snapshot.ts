import { CELL_NAMES, TABLE_NAMES } from '../state/state.js';
import type { State } from '../state/state.js';
import { CHAIN_START, chainedChecksum } from './checksum.js';
import { isCorruption } from './disk-error.js';
import type { EngineDatabase } from './database.js';
import type { LogEnd } from './event-log.js';

/** Raise it when a row of the state changes its form, or what older snapshots hold is not to be trusted: those are passed over. */
const STATE_VERSION = 7;

const ROWS_PER_PART = 1_000;

interface Head {
  readonly stateVersion: number;
  readonly log: LogEnd;
  readonly cells: Record<string, unknown>;
  readonly parts: number;
}

interface Part {
  readonly table: (typeof TABLE_NAMES)[number];
  readonly rows: readonly unknown[];
}

/**
 * Writes the whole state in place of the snapshot before, so that a start need only read the log after it; in the
 * transaction of the caller.
 */
export function writeSnapshot(database: EngineDatabase, state: State, log: LogEnd): void {
  const parts = TABLE_NAMES.flatMap((table) => partsOf(table, [...state[table].values()]));
  const cells = Object.fromEntries(CELL_NAMES.map((name) => [name, state[name].value]));
  const head: Head = { stateVersion: STATE_VERSION, log, cells, parts: parts.length };
  const insert = database.prepare('INSERT INTO engine_snapshot VALUES (?, ?, ?)');
  dropWholeSnapshot(database);
  let checksum = CHAIN_START;
  [head, ...parts].forEach((content, part) => {
    const json = JSON.stringify(content);
    checksum = chainedChecksum(checksum, part, json);
    insert.run(part, json, checksum);
  });
}

/**
 * Fills an empty state from the snapshot and tells how much of the log it holds. Null when there is none that can be
 * used: of another version, not as it was written, or with something alive in it that counts as gone by now. The log is
 * whole without it.
 */
export function readSnapshot(database: EngineDatabase, state: State): LogEnd | null {
  const found = findSnapshot(database);
  if (found.condition !== 'sound' || mayHoldLeaving(database, found.head.log.position)) return null;
  state.journal.withoutRecording(() => fill(state, found.head, found.parts));
  return found.head.log;
}

/** What there is of a snapshot. One of another version is in order: the log is read in its place. */
export function conditionOfSnapshot(database: EngineDatabase): SnapshotCondition {
  return findSnapshot(database).condition;
}

/** How much of the log the snapshot on disk holds; null when there is none. */
export function snapshotPosition(database: EngineDatabase): number | null {
  const [row] = readRows(database, 'WHERE part = 0') ?? [];
  return row === undefined ? null : (JSON.parse(String(row[1])) as Head).log.position;
}

/** Deletes up to `most` parts of the snapshot, the last one first: the first one tells that there still are others. */
export function dropSnapshot(database: EngineDatabase, most: number): void {
  const parts = 'SELECT part FROM engine_snapshot ORDER BY part DESC LIMIT ?';
  database.prepare(`DELETE FROM engine_snapshot WHERE part IN (${parts})`).run(most);
}

/** Deletes the snapshot, in the transaction of the caller: the next start reads the log. */
export function dropWholeSnapshot(database: EngineDatabase): void {
  database.exec('DELETE FROM engine_snapshot');
}

export type SnapshotCondition = 'none' | 'sound' | 'other version' | 'damaged';

// helpers

type Found =
  | { readonly condition: 'sound'; readonly head: Head; readonly parts: readonly Part[] }
  | { readonly condition: Exclude<SnapshotCondition, 'sound'> };

function findSnapshot(database: EngineDatabase): Found {
  const rows = readRows(database);
  if (rows === null) return { condition: 'damaged' };
  let before = CHAIN_START;
  for (const [part, content, checksum] of rows) {
    const expected = chainedChecksum(before, part, content);
    if (String(checksum) !== expected) return { condition: 'damaged' };
    before = expected;
  }
  const [head, ...parts] = rows.map(([, content]) => JSON.parse(String(content)) as unknown) as [
    Head | undefined,
    ...Part[],
  ];
  if (head === undefined) return { condition: 'none' };
  if (head.stateVersion !== STATE_VERSION) return { condition: 'other version' };
  return head.parts === parts.length ? { condition: 'sound', head, parts } : { condition: 'damaged' };
}

/** Whether a history that is leaving began before the end of a snapshot and ended after it; a replay passes over its end. */
function mayHoldLeaving(database: EngineDatabase, end: number): boolean {
  const ofHistory = 'SELECT 1 FROM engine_log WHERE history = key AND position';
  const leaving = `SELECT 1 FROM engine_leaving WHERE EXISTS (${ofHistory} <= ?) AND EXISTS (${ofHistory} > ?) LIMIT 1`;
  return database.prepare(leaving).raw().get(end, end) !== undefined;
}

type Row = [part: number, content: Buffer, checksum: Buffer];

/** Null when the pages that hold them are damaged. */
function readRows(database: EngineDatabase, which = ''): Row[] | null {
  try {
    return database
      .prepare(
        `SELECT part, CAST(content AS BLOB), CAST(checksum AS BLOB) FROM engine_snapshot ${which} ORDER BY part`,
      )
      .raw()
      .all() as Row[];
  } catch (error) {
    if (isCorruption(error)) return null;
    throw error;
  }
}

function partsOf(table: Part['table'], rows: readonly unknown[]): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_PART) {
    parts.push({ table, rows: rows.slice(start, start + ROWS_PER_PART) });
  }
  return parts;
}

function fill(state: State, head: Head, parts: readonly Part[]): void {
  for (const { table, rows } of parts) {
    for (const row of rows) state[table].put(row as never);
  }
  for (const name of CELL_NAMES) state[name].set(head.cells[name] as never);
}
