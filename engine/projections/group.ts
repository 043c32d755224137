import type Database from 'libsql';
import type { LoggedEvent } from '../events/event.js';
import type { ProjectionGroup } from '../storage/projections.js';
import type { Projection } from './projection.js';

type Handler = (db: Database.Database, event: LoggedEvent) => void;

/** Brings events into the tables of these projections, in order; rows that many events change are written last. */
export function groupOf(name: string, projections: readonly Projection[]): ProjectionGroup {
  const waitingTables = projections.flatMap(({ tables = [] }) => tables);
  const flush = (db: Database.Database) => {
    for (const table of waitingTables) table.flush(db);
  };
  const handlers = handlersOf(projections, flush);
  return {
    name,
    prepare: (db) => (events) => {
      try {
        for (const event of events) {
          for (const handle of handlers.get(event.type) ?? []) handle(db, event);
        }
        flush(db);
      } catch (error) {
        for (const table of waitingTables) table.discard(db);
        throw error;
      }
    },
  };
}

// helpers

function handlersOf(
  projections: readonly Projection[],
  flush: (db: Database.Database) => void,
): ReadonlyMap<string, readonly Handler[]> {
  const handlers = new Map<string, Handler[]>();
  for (const { on, changesOthers } of projections) {
    for (const [type, handler] of Object.entries(on)) {
      const alone: Handler[] = changesOthers ? [flush] : [];
      handlers.set(type, [...(handlers.get(type) ?? []), ...alone, handler as Handler]);
    }
  }
  return handlers;
}
