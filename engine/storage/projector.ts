import type { LoggedEvent } from '../events/event.js';
import { begin, inTransaction, readSetting, rollback, writeSetting } from './database.js';
import type { EngineDatabase } from './database.js';
import { EventLog, LOG_START } from './event-log.js';
import type { LogEnd } from './event-log.js';
import { Histories, HISTORIES_VERSION } from './histories.js';
import type { Projections } from './projections.js';

const VERSION_SETTING = 'projectionsVersion';
/** How much of the log the projections hold; written with them. */
const END_SETTING = 'projectionsEnd';

/** So many events of the log are brought in at a time. */
const EVENTS_TOGETHER = 1_000;

/** Events of the log up to an end. */
interface Logged {
  readonly events: readonly LoggedEvent[];
  readonly end: LogEnd;
}

/**
 * Lets the projections, and the table of histories, follow the log at a distance: what a commit logged is brought in later, when somebody wants to
 * search or there is enough of it, for many events together cost less than each by itself.
 */
export class Projector {
  private readonly project: (events: readonly LoggedEvent[]) => void;
  /** In the log, and not brought in. */
  private waiting: Logged[] = [];
  /** Brought in by a transaction that is still open. */
  private open: Logged[] = [];

  /** A new version of the projections is rebuilt from the log; others catch up with it. */
  constructor(
    private readonly database: EngineDatabase,
    projections: Projections,
  ) {
    const version = versionOf(projections);
    const isNew = readSetting(database, VERSION_SETTING) !== version;
    inTransaction(database, () => {
      if (isNew) {
        dropTables(database);
        for (const statement of projections.schema) database.exec(statement);
        database.exec('DELETE FROM engine_history');
        writeSetting(database, VERSION_SETTING, version);
      }
      writeEnd(database, projectFrom(isNew ? LOG_START : endOf(database), database, projections));
    });
    this.project = projectionOf(database, projections);
  }

  /** Whether enough waits to be brought in without anybody searching. */
  get isFarBehind(): boolean {
    return this.waiting.reduce((sum, { events }) => sum + events.length, 0) >= EVENTS_TOGETHER;
  }

  /** These events have been committed to the log. */
  follow(logged: Logged): void {
    this.waiting.push(logged);
  }

  /** Brings in what waits, in the open transaction or a new one, which the next commit ends. */
  catchUp(): void {
    const last = this.waiting.at(-1);
    if (last === undefined) return;
    begin(this.database);
    try {
      this.project(this.waiting.flatMap(({ events }) => events));
      writeEnd(this.database, last.end);
    } catch (error) {
      rollback(this.database);
      this.rolledBack();
      throw error;
    }
    this.open.push(...this.waiting);
    this.waiting = [];
  }

  /** The transaction has ended, and is kept. */
  committed(): void {
    this.open = [];
  }

  /** The transaction has ended, and is not kept. */
  rolledBack(): void {
    this.waiting = [...this.open, ...this.waiting];
    this.open = [];
  }
}

/** The next `Projector` makes the tables anew; in the transaction of the caller. */
export function rebuildProjections(database: EngineDatabase): void {
  database.prepare('DELETE FROM engine_setting WHERE name = ?').run(VERSION_SETTING);
}

/** How much of the log the search tables on disk hold; null when they are of another version, to be rebuilt at a start. */
export function projectedUntil(database: EngineDatabase, projections: Projections): LogEnd | null {
  const isNew = readSetting(database, VERSION_SETTING) !== versionOf(projections);
  return isNew ? null : endOf(database);
}

// helpers

function versionOf({ version }: Projections): string {
  return `${version}.${HISTORIES_VERSION}`;
}

function projectionOf(
  database: EngineDatabase,
  projections: Projections,
): (events: readonly LoggedEvent[]) => void {
  const project = projections.prepare(database);
  const histories = new Histories(database);
  return (events) => {
    project(events);
    for (const event of events) histories.record(event);
  };
}

/** Brings in what the log holds after an end; gives where it ends now. */
function projectFrom(end: LogEnd, database: EngineDatabase, projections: Projections): LogEnd {
  const log = new EventLog(database);
  const project = projectionOf(database, projections);
  let events: LoggedEvent[] = [];
  log.replay(end, (row) => {
    events.push(...row.events);
    if (events.length < EVENTS_TOGETHER) return;
    project(events);
    events = [];
  });
  project(events);
  return log.confirmed;
}

function endOf(database: EngineDatabase): LogEnd {
  const kept = readSetting(database, END_SETTING);
  if (kept === null) return LOG_START;
  const [position, checksum] = JSON.parse(kept) as [number, string];
  return { position, checksum };
}

function writeEnd(database: EngineDatabase, { position, checksum }: LogEnd): void {
  writeSetting(database, END_SETTING, JSON.stringify([position, checksum]));
}

function dropTables(database: EngineDatabase): void {
  const names = database
    .prepare(
      "SELECT CAST(name AS BLOB) FROM sqlite_master WHERE type = 'table' AND name LIKE 'search\\_%' ESCAPE '\\'",
    )
    .raw()
    .all() as [Buffer][];
  for (const [name] of names) database.exec(`DROP TABLE "${String(name)}"`);
}
