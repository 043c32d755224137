import { join } from 'node:path';
import Database from 'libsql';
import { apply } from '../events/apply.js';
import { State } from '../state/state.js';
import { DamagedDataError } from '../storage/checksum.js';
import { closeDatabase, openDatabase } from '../storage/database.js';
import type { EngineDatabase } from '../storage/database.js';
import { diskError } from '../storage/disk-error.js';
import { EventLog, LOG_START } from '../storage/event-log.js';
import type { LogEnd } from '../storage/event-log.js';
import { leavingKeys } from '../storage/histories.js';
import type { Projections } from '../storage/projections.js';
import { projectedUntil } from '../storage/projector.js';
import { makeTables } from '../storage/schema.js';
import { conditionOfSnapshot, readSnapshot } from '../storage/snapshot.js';
import { compareSearchTables } from './compare-search-tables.js';
import { digestOfState } from './digest-of-state.js';
import type { Progress, Report } from './progress.js';
import { verifyPages } from '../storage/verify-pages.js';

const ROWS_TOGETHER = 1_000;

/** What is wrong with the data of an engine. */
export interface Finding {
  /** `log`: only a backup helps. `derived`: what can be made anew from the log. */
  readonly in: 'log' | 'derived';
  readonly message: string;
}

/**
 * Looks at everything in a folder of the engine that nobody else works in: every page, the chain of the log from its
 * first record, the snapshot against a replay, each search table against one rebuilt from the log. The folder gets one
 * more file, and is otherwise as an opened one is.
 */
export async function inspectEngine(
  folder: string,
  projections: Projections,
  progress: Progress,
): Promise<Finding[]> {
  let database: EngineDatabase | undefined;
  try {
    database = openDatabase(folder);
    makeTables(database);
    return await inspectDatabase(database, { folder, projections, progress });
  } catch (error) {
    const meaning = diskError(folder, error);
    if (!(meaning instanceof DamagedDataError)) throw meaning;
    return [{ in: 'log', message: meaning.message }];
  } finally {
    if (database !== undefined) closeQuietly(database);
  }
}

// helpers

interface Inspection {
  readonly folder: string;
  readonly projections: Projections;
  readonly progress: Progress;
}

async function inspectDatabase(
  database: EngineDatabase,
  { folder, projections, progress }: Inspection,
): Promise<Finding[]> {
  const pages = await progress.step('pages of the database', () => Promise.resolve(pagesOf(database)));
  const rebuilt = join(folder, 'rebuilt.db');
  const replayed = await progress.step('event log, from its first record', (report) =>
    Promise.resolve(replay(database, { rebuilt, projections, report })),
  );
  const snapshot = await progress.step('snapshot', () => Promise.resolve(snapshotOf(database, replayed)));
  const tables = await progress.step('search tables', () => {
    if (projectedUntil(database, projections) === null) return Promise.resolve([]);
    // What is leaving counts as gone, in the log as well: a start goes on taking it out.
    for (const key of leavingKeys(database)) while (projections.forget(database, key, ROWS_TOGETHER) > 0);
    database.exec(`ATTACH '${rebuilt.replaceAll("'", "''")}' AS rebuilt`);
    return Promise.resolve(compareSearchTables(database));
  });
  return [...pages, ...snapshot, ...tables].map((message) => ({ in: 'derived', message }));
}

function pagesOf(database: EngineDatabase): string[] {
  try {
    verifyPages(database);
    return [];
  } catch (error) {
    if (!(error instanceof DamagedDataError)) throw error;
    return [error.message];
  }
}

interface Replayed {
  readonly end: LogEnd;
  readonly digest: ReadonlyMap<string, string>;
}

function replay(
  database: EngineDatabase,
  { rebuilt, projections, report }: { rebuilt: string; projections: Projections; report: Report },
): Replayed {
  const target = new Database(rebuilt);
  const state = new State();
  const log = new EventLog(database);
  const total = log.positionOnDisk();
  // The search tables follow the log at a distance.
  const until = projectedUntil(database, projections);
  target.exec('BEGIN');
  for (const statement of projections.schema) target.exec(statement);
  const groups = projections.groups.map((group) => ({
    until: until?.get(group.name) ?? 0,
    project: group.prepare(target),
  }));
  state.journal.withoutRecording(() =>
    log.replay(LOG_START, ({ position, events, lastKey }) => {
      for (const event of events) apply(state, event);
      for (const group of groups) if (position <= group.until) group.project(events);
      state.lastKey.set(lastKey);
      report(position, total);
    }),
  );
  target.exec('COMMIT');
  target.close();
  return { end: log.confirmed, digest: digestOfState(state) };
}

/** What a start would make of the snapshot has to be what the log alone gives. */
function snapshotOf(database: EngineDatabase, { digest }: Replayed): string[] {
  const condition = conditionOfSnapshot(database);
  if (condition === 'damaged') return ['the snapshot is not as it was written; a start passes it over'];
  if (condition !== 'sound') return [];
  const state = new State();
  const from = readSnapshot(database, state) ?? LOG_START;
  state.journal.withoutRecording(() =>
    new EventLog(database).replay(from, ({ events, lastKey }) => {
      for (const event of events) apply(state, event);
      state.lastKey.set(lastKey);
    }),
  );
  const other = digestOfState(state);
  const differing = [...digest].filter(([name, value]) => other.get(name) !== value).map(([name]) => name);
  return differing.length === 0
    ? []
    : [`the snapshot differs from a replay of the log in ${differing.join(', ')}`];
}

/** What was found counts, not that a damaged file cannot be closed in order either. */
function closeQuietly(database: EngineDatabase): void {
  try {
    closeDatabase(database);
  } catch {
    // The finding says what is wrong with it.
  }
}
