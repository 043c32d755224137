import type { EngineEvent } from '../events/event.js';
import { CHAIN_START, chainedChecksum, DamagedDataError } from './checksum.js';
import { inTransaction, readSetting } from './database.js';
import type { EngineDatabase } from './database.js';
import { EventLog } from './event-log.js';
import { LOG_SCHEMA } from './log-row.js';
import { rebuildProjections } from './projector.js';
import { dropWholeSnapshot } from './snapshot.js';

type OldRow = [position: number, timestamp: number, lastKey: number, events: Buffer, checksum: Buffer];

/**
 * Brings a log of the first format to that of today: there a row held all that a command did, whatever it belonged to.
 * In one transaction, so that a start which breaks off begins anew; the snapshot and the search tables
 * are made again. Throws DamagedDataError when the old log is not as it was written.
 */
export function bringLogUpToDate(database: EngineDatabase): void {
  // Read as bytes: libsql ends the process at a name that is not UTF-8.
  const select = "SELECT CAST(name AS BLOB) FROM pragma_table_info('engine_log')";
  const columns = database.prepare(select).raw().all() as [Buffer][];
  if (columns.length === 0 || columns.some(([name]) => String(name) === 'history')) return;
  inTransaction(database, () => {
    database.exec('ALTER TABLE engine_log RENAME TO old_engine_log');
    database.exec(LOG_SCHEMA);
    copyRows(database);
    database.exec('DROP TABLE old_engine_log');
    dropWholeSnapshot(database);
    rebuildProjections(database);
  });
}

// helpers

function copyRows(database: EngineDatabase): void {
  const log = new EventLog(database);
  const select = `SELECT position, CAST(timestamp AS INTEGER), CAST(last_key AS INTEGER), CAST(events AS BLOB),
    CAST(checksum AS BLOB) FROM old_engine_log ORDER BY position`;
  const kept = readSetting(database, 'logEnd');
  let end = { position: 0, checksum: CHAIN_START };
  for (const row of database.prepare(select).raw().iterate() as IterableIterator<OldRow>) {
    const [position, timestamp, lastKey, json, checksum] = row;
    const expected = chainedChecksum(end.checksum, position, timestamp, lastKey, json);
    if (position !== end.position + 1 || String(checksum) !== expected) throw damagedAfter(end.position);
    const events = JSON.parse(String(json)) as EngineEvent[];
    log.confirm(log.append([{ timestamp, lastKey, events: events.flatMap(withMessageTaken) }]).end);
    end = { position: end.position + events.length, checksum: expected };
  }
  if (kept !== null && kept !== JSON.stringify([end.position, end.checksum]))
    throw damagedAfter(end.position);
}

/** One event said that a message reached an instance and that its process has had it; today those are two. */
function withMessageTaken(event: EngineEvent): EngineEvent[] {
  if (event.type !== 'messageCorrelated') return [event];
  const { messageKey, processDefinitionId } = event;
  return [{ type: 'messageTaken', messageKey, processDefinitionId }, event];
}

function damagedAfter(position: number): DamagedDataError {
  return new DamagedDataError(`The event log is damaged after position ${position}. Restore a backup.`);
}
