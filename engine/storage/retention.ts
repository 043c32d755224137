import { addDuration } from '../iso-8601.js';
import { NOTHING_TO_SEARCH } from '../events/history-of.js';
import type { EngineDatabase } from './database.js';
import { RowEmptier } from './empty-rows.js';
import { Histories } from './histories.js';
import type { Projections } from './projections.js';
import { dropSnapshot, snapshotPosition } from './snapshot.js';
import { wipeRemnants } from './wipe-remnants.js';

/** So much is done in one step at most: a few milliseconds, in which clients wait. */
const ROWS_PER_STEP = 100;
const SNAPSHOT_PARTS_PER_STEP = 10;
const PAGES_PER_STEP = 200;

/** So many leave together, of a long backlog: who waits for a deletion waits for those before it. */
const MOST_AT_ONCE = 5_000;

/** The engine looks this often whether something is old enough; more often when it is kept shorter than that. */
const LONGEST_PAUSE_MS = 60 * 60_000;
const SHORTEST_PAUSE_MS = 1_000;

/** A file keeps a part of its pages free, to be used again; what is more is given back. */
const FREE_PAGES_KEPT = 1 / 8;

export interface RetentionParts {
  readonly database: EngineDatabase;
  /** Runs in one transaction, with search tables that hold all of the log. */
  readonly write: <Written>(work: () => Written) => Written;
  readonly forget: Projections['forget'];
  /** While a backup copies the database file, nothing in it may change. */
  readonly isHeld: () => boolean;
  /** For how long history is kept after its end: an ISO 8601 duration. */
  readonly timeToLive: string;
}

/** What a step did. */
export interface RetentionStep {
  /** Whether there is something to sync. */
  readonly hasWritten: boolean;
  /** Keys of which no byte is on disk any more, since this step. */
  readonly gone: readonly number[];
}

type Phase = 'idle' | 'emptying' | 'shrinking' | 'wiping';

/**
 * Takes what is old enough, or was deleted, off the disk: first out of the tables, row by row, then from the bytes of
 * the file that no row uses, then from the write-ahead log. Each step is short and a transaction of its own; what it did
 * follows from the tables, so that after a crash the next start goes on.
 */
export class Retention {
  private readonly histories;
  private readonly emptier;
  private phase: Phase = 'emptying';
  private passAt = 1;
  private letGo = 0;
  private hasLooked = false;
  private isWoken = false;
  private looksAt = -Infinity;
  private readonly pauseMs;
  private readonly selectEnds;

  constructor(private readonly parts: RetentionParts) {
    const { database, timeToLive } = parts;
    this.histories = new Histories(database);
    this.emptier = new RowEmptier(database);
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, addDuration(0, timeToLive)));
    const ofHistory = 'FROM engine_log WHERE history = ?';
    this.selectEnds = database
      .prepare(`SELECT (SELECT min(position) ${ofHistory}), (SELECT max(position) ${ofHistory})`)
      .raw();
  }

  /** Something was deleted: the next step begins with it. */
  wake(): void {
    this.isWoken = true;
    if (this.phase === 'idle') this.phase = 'emptying';
  }

  /** When to look again on a clock that runs; epoch ms. */
  get nextLookAt(): number {
    return this.phase === 'idle' ? this.looksAt : -Infinity;
  }

  /** Whether there is something to do at `now`, the engine's clock. */
  isDue(now: number): boolean {
    // A clock that goes back makes nothing older.
    this.looksAt = Math.min(this.looksAt, now + this.pauseMs);
    return !this.parts.isHeld() && (this.phase !== 'idle' || now >= this.looksAt);
  }

  /** Does a bounded part of it, in one transaction at most that is still to be synced. */
  step(now: number): RetentionStep {
    switch (this.phase) {
      case 'idle':
        return { hasWritten: this.look(now), gone: [] };
      case 'emptying':
        return { hasWritten: this.empty(), gone: [] };
      case 'shrinking':
        return { hasWritten: this.shrink(), gone: [] };
      case 'wiping':
        return { hasWritten: true, gone: this.wipe() };
    }
  }

  /** A step failed: what is left is tried again after a pause. */
  pause(now: number): void {
    this.phase = 'idle';
    this.looksAt = now + this.pauseMs;
  }

  /** Lets go of a part of what ended long enough ago, and begins to empty it when that was the last part. */
  private look(now: number): boolean {
    // A start has just brought the tables up to date; later they may be behind.
    const isNeeded = this.hasLooked || this.oldAt(now).length > 0;
    const old = isNeeded ? this.letOldGo(now) : 0;
    this.hasLooked = true;
    this.letGo += old;
    if (old < ROWS_PER_STEP) this.looksAt = now + this.pauseMs;
    else if (this.letGo < MOST_AT_ONCE) return true;
    this.letGo = 0;
    this.phase = 'emptying';
    return isNeeded;
  }

  private letOldGo(now: number): number {
    return this.parts.write(() => {
      const old = this.oldAt(now);
      this.histories.letGo(old);
      return old.length;
    });
  }

  private oldAt(now: number): number[] {
    const old = this.histories.oldest(ROWS_PER_STEP).filter(({ endedAt }) => this.isOld(endedAt, now));
    return old.map(({ key }) => key);
  }

  private isOld(endedAt: number, now: number): boolean {
    return endedAt === NOTHING_TO_SEARCH || addDuration(endedAt, this.parts.timeToLive) <= now;
  }

  private empty(): boolean {
    let left = ROWS_PER_STEP;
    const isNeeded = this.isWoken || this.histories.nextToEmpty() !== null;
    this.isWoken = false;
    if (isNeeded) this.parts.write(() => (left = this.emptyNext(left)));
    if (left > 0) this.phase = this.histories.emptied().length > 0 ? 'shrinking' : 'idle';
    return isNeeded;
  }

  /** Empties one history after the other as far as `most` goes; gives what is left of that. */
  private emptyNext(most: number): number {
    const border = snapshotPosition(this.parts.database);
    let left = most;
    for (let key = this.histories.nextToEmpty(); key !== null && left > 0;) {
      left -= this.emptyOne(key, left, border);
      key = this.histories.nextToEmpty();
    }
    return left;
  }

  /** Empties one history as far as `most` goes; gives how much of that it took. */
  private emptyOne(key: number, most: number, border: number | null): number {
    if (border !== null && this.mayBeIn(border, key)) {
      dropSnapshot(this.parts.database, SNAPSHOT_PARTS_PER_STEP);
      return most;
    }
    let taken = this.parts.forget(this.parts.database, key, most);
    if (taken < most) taken += this.emptier.empty(key, most - taken, border);
    if (taken < most) this.histories.markEmpty(key);
    return taken + 1;
  }

  /** Whether a snapshot that ends at `border` can hold a history: one that began before and ended after. */
  private mayBeIn(border: number, key: number): boolean {
    const [first, last] = this.selectEnds.get(key, key) as [number | null, number | null];
    return first !== null && last !== null && first <= border && border < last;
  }

  private shrink(): boolean {
    const [free] = this.parts.database.prepare('PRAGMA freelist_count').raw().get() as [number];
    const [pages] = this.parts.database.prepare('PRAGMA page_count').raw().get() as [number];
    if (free > pages * FREE_PAGES_KEPT) {
      this.parts.write(() => this.parts.database.exec(`PRAGMA incremental_vacuum(${PAGES_PER_STEP})`));
      return true;
    }
    this.phase = 'wiping';
    this.passAt = 1;
    return false;
  }

  private wipe(): readonly number[] {
    let next: number | null = null;
    this.parts.write(() => {
      next = wipeRemnants(this.parts.database, this.passAt);
    });
    if (next !== null) {
      this.passAt = next;
      return [];
    }
    // The pages of before still stand in the write-ahead log.
    this.parts.database.pragma('wal_checkpoint(TRUNCATE)');
    const gone = this.histories.emptied();
    this.parts.write(() => this.histories.forgetEmptied());
    this.phase = 'emptying';
    return gone;
  }
}
