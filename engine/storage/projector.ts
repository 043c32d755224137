import type { LoggedEvent } from '../events/event.js';
import { begin, inTransaction, readSetting, rollback, writeSetting } from './database.js';
import type { EngineDatabase } from './database.js';
import { EventLog, LOG_START } from './event-log.js';
import type { LogEnd } from './event-log.js';
import { followedEnd, Follower, writeFollowedEnd } from './follower.js';
import type { Logged } from './follower.js';
import { Histories, HISTORIES_VERSION } from './histories.js';
import type { Project, ProjectionGroup, Projections } from './projections.js';

const VERSION_SETTING = 'projectionsVersion';

/**
 * So many events of the log are brought into a group at a time. More cost less each, for rows that change meanwhile are
 * written once; but whoever asks for something waits until it is done.
 */
const EVENTS_TOGETHER = 3_000;
/** So many wait at most. */
const MOST_WAITING = 4 * EVENTS_TOGETHER;

/**
 * Lets the projections, and the table of histories, follow the log at a distance: what a commit logged is brought in
 * later, when somebody wants to search or there is enough of it, for many events together cost less than each by itself.
 */
export class Projector {
  private readonly followers: readonly Follower[];

  /** A new version of the projections is rebuilt from the log; others catch up with it. */
  constructor(
    private readonly database: EngineDatabase,
    projections: Projections,
  ) {
    const version = versionOf(projections);
    const groups = groupsOf(projections);
    const isNew = readSetting(database, VERSION_SETTING) !== version;
    inTransaction(database, () => {
      if (isNew) {
        dropTables(database);
        for (const statement of projections.schema) database.exec(statement);
        database.exec('DELETE FROM engine_history');
        writeSetting(database, VERSION_SETTING, version);
        for (const { name } of groups) writeFollowedEnd(database, name, LOG_START);
      }
      bringUpToDate(database, groups);
    });
    this.followers = groups.map((group) => new Follower(database, group));
  }

  /** These events have been committed to the log. */
  follow(logged: Logged): void {
    for (const follower of this.followers) follower.follow(logged);
  }

  /** Brings in what waits for the group that is furthest behind, if that is enough: one at a time lets others in between. */
  keepUp(): void {
    this.bringInFrom(EVENTS_TOGETHER);
  }

  /** The same when much more than that waits, because `keepUp` failed: no commit goes on without the tables. */
  catchUpBeforeTooMuch(): void {
    this.bringInFrom(MOST_WAITING);
  }

  /** Brings in what waits for this group, or for all, in the open transaction or a new one, which the next commit ends. */
  catchUp(group: string | null = null): void {
    this.bringIn(this.followers.filter(({ name }) => group === null || name === group));
  }

  /** The transaction has ended, and is kept. */
  committed(): void {
    for (const follower of this.followers) follower.committed();
  }

  /** The transaction has ended, and is not kept. */
  rolledBack(): void {
    for (const follower of this.followers) follower.rolledBack();
  }

  private bringInFrom(distance: number): void {
    const [first, ...others] = this.followers;
    const furthest = others.reduce((one, other) => (other.distance > one.distance ? other : one), first!);
    if (furthest.distance >= distance) this.bringIn([furthest]);
  }

  private bringIn(followers: readonly Follower[]): void {
    if (followers.every(({ distance }) => distance === 0)) return;
    begin(this.database);
    try {
      for (const follower of followers) follower.catchUp();
    } catch (error) {
      rollback(this.database);
      this.rolledBack();
      throw error;
    }
  }
}

/** The next `Projector` makes the tables anew; in the transaction of the caller. */
export function rebuildProjections(database: EngineDatabase): void {
  database.prepare('DELETE FROM engine_setting WHERE name = ?').run(VERSION_SETTING);
}

/**
 * Up to which position the tables of each group on disk hold the log; null when they are of another version, to be
 * rebuilt at a start.
 */
export function projectedUntil(
  database: EngineDatabase,
  projections: Projections,
): ReadonlyMap<string, number> | null {
  if (readSetting(database, VERSION_SETTING) !== versionOf(projections)) return null;
  return new Map(projections.groups.map(({ name }) => [name, followedEnd(database, name).position]));
}

// helpers

function versionOf({ version }: Projections): string {
  return `${version}.${HISTORIES_VERSION}`;
}

/** Those of the projections, and the table of histories, which follows from the log as well. */
function groupsOf({ groups }: Projections): readonly ProjectionGroup[] {
  return [...groups, { name: 'histories', prepare: recordHistories }];
}

function recordHistories(database: EngineDatabase): Project {
  const histories = new Histories(database);
  return (events) => {
    for (const event of events) histories.record(event);
  };
}

/** Brings into each group what the log holds after its end. */
function bringUpToDate(database: EngineDatabase, groups: readonly ProjectionGroup[]): void {
  const log = new EventLog(database);
  const lagging = groups.map((group) => ({
    end: followedEnd(database, group.name),
    project: group.prepare(database),
    events: [] as LoggedEvent[],
  }));
  const ends = lagging.map(({ end }) => end);
  log.replay(earliest(ends), ({ position, events }) => {
    for (const one of lagging) {
      if (position <= one.end.position) continue;
      one.events.push(...events);
      if (one.events.length >= EVENTS_TOGETHER) one.project(one.events.splice(0));
    }
  });
  for (const { project, events } of lagging) project(events);
  for (const { name } of groups) writeFollowedEnd(database, name, log.confirmed);
}

function earliest(ends: readonly LogEnd[]): LogEnd {
  return ends.reduce((one, other) => (other.position < one.position ? other : one));
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
