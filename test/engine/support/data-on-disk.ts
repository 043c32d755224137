import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedEvent } from '../../../engine/events/event.js';
import { projections } from '../../../engine/projections/projections.js';
import { State } from '../../../engine/state/state.js';
import type { EngineDatabase } from '../../../engine/storage/database.js';
import { EventLog, LOG_START } from '../../../engine/storage/event-log.js';
import { Store } from '../../../engine/storage/store.js';

export interface DataOnDisk {
  readonly state: State;
  readonly events: readonly LoggedEvent[];
  /** Every row of every search table, by table. */
  readonly searchTables: Record<string, readonly unknown[]>;
}

/** Reads a data folder as a start of the engine does; the folder stays as it is. */
export function readData(dataDir: string): DataOnDisk {
  return readCopy(dataDir, () => undefined);
}

/** Reads a data folder from its log alone: snapshot and search tables are thrown away first. */
export function replayData(dataDir: string): DataOnDisk {
  return readCopy(dataDir, (database) => {
    database.exec('DELETE FROM engine_snapshot');
    database.exec("DELETE FROM engine_setting WHERE name = 'projectionsVersion'");
  });
}

/** Every row of every search table, by table. */
export function searchTablesOf(database: EngineDatabase): Record<string, readonly unknown[]> {
  const names = database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'search_*' OR name = 'engine_history') ORDER BY name",
    )
    .raw()
    .all() as [string][];
  return Object.fromEntries(
    names.map(([name]) => [
      name,
      database
        .prepare(`SELECT * FROM "${name}"`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

// helpers

function readCopy(dataDir: string, change: (database: EngineDatabase) => void): DataOnDisk {
  const copy = mkdtempSync(join(tmpdir(), 'engine-data-'));
  try {
    // A killed engine leaves its socket, which cannot be copied.
    cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('.sock') });
    const before = Store.open(copy, new State(), projections);
    change(before.searchable());
    before.abandon();
    const state = new State();
    const store = Store.open(copy, state, projections);
    const events: LoggedEvent[] = [];
    new EventLog(store.searchable()).replay(LOG_START, ({ events: replayed }) => events.push(...replayed));
    const searchTables = searchTablesOf(store.searchable());
    store.abandon();
    return { state, events, searchTables };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
