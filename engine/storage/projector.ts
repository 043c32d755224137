import type { LoggedEvent } from '../events/event.js';
import { inTransaction, readSetting, writeSetting } from './database.js';
import type { EngineDatabase } from './database.js';
import { EventLog, LOG_START } from './event-log.js';
import type { Projections } from './projections.js';

const VERSION_SETTING = 'projectionsVersion';

/** Gives the projector of up-to-date projections: a new version of them is rebuilt from the log first. */
export function prepareProjections(
  database: EngineDatabase,
  projections: Projections,
): (events: readonly LoggedEvent[]) => void {
  if (readSetting(database, VERSION_SETTING) === String(projections.version))
    return projections.prepare(database);
  inTransaction(database, () => {
    dropTables(database);
    for (const statement of projections.schema) database.exec(statement);
    const project = projections.prepare(database);
    new EventLog(database).replay(LOG_START, ({ logged }) => project(logged));
    writeSetting(database, VERSION_SETTING, String(projections.version));
  });
  return projections.prepare(database);
}

// helpers

function dropTables(database: EngineDatabase): void {
  const names = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search\\_%' ESCAPE '\\'")
    .raw()
    .all() as [string][];
  for (const [name] of names) database.exec(`DROP TABLE "${name}"`);
}
