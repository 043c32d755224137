import { readSetting, writeSetting } from './database.js';
import type { EngineDatabase } from './database.js';
import { LOG_START } from './event-log.js';
import type { LogEnd } from './event-log.js';
import type { LoggedEvent } from '../events/event.js';
import type { Project, ProjectionGroup } from './projections.js';

/** Events of the log up to an end. */
export interface Logged {
  readonly events: readonly LoggedEvent[];
  readonly end: LogEnd;
}

/** A group of tables that follows the log at a distance. How far it has come is written with its rows. */
export class Follower {
  readonly name: string;
  private readonly project: Project;
  /** In the log, and not brought in. */
  private waiting: Logged[] = [];
  /** Brought in by a transaction that is still open. */
  private open: Logged[] = [];
  private count = 0;

  constructor(
    private readonly database: EngineDatabase,
    group: ProjectionGroup,
  ) {
    this.name = group.name;
    this.project = group.prepare(database);
  }

  /** How many events wait. */
  get distance(): number {
    return this.count;
  }

  /** These have been committed to the log. */
  follow(logged: Logged): void {
    this.waiting.push(logged);
    this.count += logged.events.length;
  }

  /** Brings in what waits, in the open transaction. */
  catchUp(): void {
    const last = this.waiting.at(-1);
    if (last === undefined) return;
    this.project(eventsOf(this.waiting));
    writeFollowedEnd(this.database, this.name, last.end);
    this.open.push(...this.waiting);
    this.waiting = [];
    this.count = 0;
  }

  /** The transaction has ended, and is kept. */
  committed(): void {
    this.open = [];
  }

  /** The transaction has ended, and is not kept. */
  rolledBack(): void {
    this.waiting = [...this.open, ...this.waiting];
    this.open = [];
    this.count = this.waiting.reduce((sum, { events }) => sum + events.length, 0);
  }
}

/** How much of the log the tables of a group hold on disk. */
export function followedEnd(database: EngineDatabase, name: string): LogEnd {
  const kept = readSetting(database, settingOf(name));
  if (kept === null) return LOG_START;
  const [position, checksum] = JSON.parse(kept) as [number, string];
  return { position, checksum };
}

export function writeFollowedEnd(
  database: EngineDatabase,
  name: string,
  { position, checksum }: LogEnd,
): void {
  writeSetting(database, settingOf(name), JSON.stringify([position, checksum]));
}

// helpers

/** One after the other: `flatMap` takes ten times as long over thousands of events. */
function eventsOf(waiting: readonly Logged[]): LoggedEvent[] {
  const all: LoggedEvent[] = [];
  for (const { events } of waiting) for (const event of events) all.push(event);
  return all;
}

function settingOf(name: string): string {
  return `projectionsEnd.${name}`;
}
