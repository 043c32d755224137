import type { LoggedEvent } from '../events/event.js';
import { endOf } from '../events/history-of.js';
import type { EngineDatabase } from './database.js';

/**
 * Two tables. `engine_history`: what has ended and is still on disk, which
 * process or decision requirements it followed, and who called whom; it follows from the log and
 * is rebuilt with the search tables. `engine_leaving`: what is on its way out. That one does not follow from anything:
 * whatever a row of it names counts as gone, however much of it is still there.
 */
export const HISTORIES_SCHEMA = `
  CREATE TABLE IF NOT EXISTS engine_history (
    key INTEGER PRIMARY KEY,
    caller INTEGER,
    definition INTEGER,
    ended_at INTEGER
  ) STRICT;
  CREATE INDEX IF NOT EXISTS engine_history_by_end ON engine_history (ended_at)
    WHERE caller IS NULL AND ended_at IS NOT NULL;
  CREATE INDEX IF NOT EXISTS engine_history_by_caller ON engine_history (caller) WHERE caller IS NOT NULL;
  CREATE TABLE IF NOT EXISTS engine_leaving (key INTEGER PRIMARY KEY, is_empty INTEGER NOT NULL) STRICT;
`;

/** Raise it when `record` changes: the table is then rebuilt from the log. */
export const HISTORIES_VERSION = 1;

/** An ended history that nothing called: it leaves with all that it called. */
export interface EndedHistory {
  readonly key: number;
  readonly endedAt: number;
}

/** Keeps track of what has ended and of what is leaving, always inside the transaction of the caller. */
export class Histories {
  private readonly insertCalled;
  private readonly insertEnd;
  private readonly selectOldest;
  private readonly insertLeaving;
  private readonly deleteHistory;

  constructor(private readonly database: EngineDatabase) {
    this.insertCalled = database.prepare('INSERT INTO engine_history VALUES (?, ?, ?, NULL)');
    this.insertEnd = database.prepare(
      `INSERT INTO engine_history VALUES (?, NULL, ?, ?) ON CONFLICT (key) DO UPDATE SET ended_at = excluded.ended_at`,
    );
    this.selectOldest = database
      .prepare(
        `SELECT key, ended_at FROM engine_history WHERE caller IS NULL AND ended_at IS NOT NULL
         ORDER BY ended_at LIMIT ?`,
      )
      .raw();
    this.insertLeaving = database.prepare(
      `WITH RECURSIVE going (key) AS (
         VALUES (CAST(? AS INTEGER))
         UNION
         SELECT h.key FROM going JOIN engine_history h ON h.caller = going.key
       )
       INSERT INTO engine_leaving SELECT key, 0 FROM going WHERE true
       ON CONFLICT (key) DO UPDATE SET is_empty = 0`,
    );
    this.deleteHistory = database.prepare(
      'DELETE FROM engine_history WHERE key IN (SELECT key FROM engine_leaving)',
    );
  }

  /** Brings one event into the tables. */
  record(event: LoggedEvent): void {
    this.recordCall(event);
    const end = endOf(event);
    if (end !== null) this.insertEnd.run([Number(end.key), numberOf(end.definitionKey), end.endedAt]);
    this.letDeletedGo(event);
  }

  /** Those that ended first. */
  oldest(most: number): EndedHistory[] {
    return (this.selectOldest.all(most) as [number, number][]).map(([key, endedAt]) => ({ key, endedAt }));
  }

  /** From here on these are gone, with all that they called. */
  letGo(keys: readonly number[]): void {
    for (const key of keys) this.insertLeaving.run(key);
    this.deleteHistory.run();
  }

  private recordCall(event: LoggedEvent): void {
    if (event.type === 'processInstanceCreated' && event.parentProcessInstanceKey !== null) {
      const { processInstanceKey, parentProcessInstanceKey, processDefinitionKey } = event;
      this.insertCalled.run([processInstanceKey, parentProcessInstanceKey, processDefinitionKey].map(Number));
    }
    if (event.type === 'decisionEvaluated' && event.processInstanceKey !== null) {
      const { decisionEvaluationKey, processInstanceKey, decisionRequirementsKey } = event;
      this.insertCalled.run([decisionEvaluationKey, processInstanceKey, decisionRequirementsKey].map(Number));
    }
  }

  private letDeletedGo(event: LoggedEvent): void {
    switch (event.type) {
      case 'processInstanceDeleted':
        return this.letGo([Number(event.processInstanceKey)]);
      case 'decisionInstanceDeleted':
        return this.letGo([Number(event.decisionEvaluationKey)]);
      case 'processDefinitionDeleted':
        if (event.deletesHistory) this.letGo(this.ofDefinition(event.processDefinitionKey));
        return;
      case 'decisionRequirementsDeleted':
        if (event.deletesHistory) this.letGo(this.ofDefinition(event.decisionRequirementsKey));
        return;
      default:
        return;
    }
  }

  private ofDefinition(key: string): number[] {
    const rows = this.database.prepare('SELECT key FROM engine_history WHERE definition = ?').raw().all(key);
    return (rows as [number][]).map(([of]) => of);
  }

  /** The next one of which something may still be on disk; null when there is none. */
  nextToEmpty(): number | null {
    const row = this.database
      .prepare('SELECT key FROM engine_leaving WHERE is_empty = 0 LIMIT 1')
      .raw()
      .get();
    return (row as [number] | undefined)?.[0] ?? null;
  }

  /** No row holds anything of it any more. */
  markEmpty(key: number): void {
    this.database.prepare('UPDATE engine_leaving SET is_empty = 1 WHERE key = ?').run(key);
  }

  emptied(): number[] {
    const rows = this.database.prepare('SELECT key FROM engine_leaving WHERE is_empty = 1').raw().all();
    return (rows as [number][]).map(([key]) => key);
  }

  /** No byte on disk holds anything of the emptied ones any more. */
  forgetEmptied(): void {
    this.database.exec('DELETE FROM engine_leaving WHERE is_empty = 1');
  }
}

/** The histories that count as gone although there may be rows of them. */
export function leavingKeys(database: EngineDatabase): ReadonlySet<number> {
  const rows = database.prepare('SELECT key FROM engine_leaving').raw().all() as [number][];
  return new Set(rows.map(([key]) => key));
}

// helpers

/** Bound as a number in one array, for a text is copied and converted on its way, and so are arguments. */
function numberOf(key: string | null): number | null {
  return key === null ? null : Number(key);
}
