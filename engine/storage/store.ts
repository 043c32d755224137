import { statfsSync } from 'node:fs';
import { apply } from '../events/apply.js';
import type { LoggedEvent } from '../events/event.js';
import type { State } from '../state/state.js';
import {
  closeDatabase,
  databasePath,
  inTransaction,
  leaveSyncing,
  openDatabase,
  PAGES_PER_CHECKPOINT,
  rollback,
  walPath,
  writeSetting,
} from './database.js';
import { diskError } from './disk-error.js';
import { distrustAllButTheLog } from './distrust.js';
import type { EngineDatabase } from './database.js';
import { EventLog, LOG_START } from './event-log.js';
import { breakSeal, conditionOfFile, sealFile } from './file-seal.js';
import type { FileCondition } from './file-seal.js';
import type { LogRecord } from './event-log.js';
import type { Projections } from './projections.js';
import { Projector } from './projector.js';
import { Retention } from './retention.js';
import { makeTables } from './schema.js';
import { readSnapshot, writeSnapshot } from './snapshot.js';
import { WalSync } from './wal-sync.js';

/** A snapshot is written after so many events, or after as many as there are rows to write, if that is more. */
const EVENTS_PER_SNAPSHOT = 50_000;

/** The disk counts as full below this (bytes): a write-ahead log that was longer before has room for a while. */
const LEAST_ROOM = 4 * 1024 * 1024;
/** What a probe of the disk writes at least (bytes). */
const SMALLEST_PROBE = 64 * 1024;

/** Everything that the engine keeps on disk: log, snapshot and projections, in one database file. */
export class Store {
  private snapshotPosition = 0;
  private probeBytes = SMALLEST_PROBE;
  private holds = 0;

  private constructor(
    private readonly dataDir: string,
    private readonly database: EngineDatabase,
    private readonly state: State,
    private readonly log: EventLog,
    private readonly projector: Projector,
    private readonly wal: WalSync,
    private readonly forget: Projections['forget'],
  ) {}

  /** Opens the folder and brings an empty state to where the log ends. Throws DamagedDataError. */
  static open(dataDir: string, state: State, projections: Projections): Store {
    const condition = conditionOfFile(databasePath(dataDir));
    const database = openSealed(dataDir, condition);
    try {
      makeTables(database);
      if (condition === 'changed') distrustAllButTheLog(dataDir, database);
      const log = new EventLog(database);
      const snapshot = readSnapshot(database, state) ?? LOG_START;
      state.journal.withoutRecording(() => {
        log.replay(snapshot, ({ events, lastKey }) => {
          for (const event of events) apply(state, event);
          state.lastKey.set(lastKey);
        });
      });
      const projector = new Projector(database, projections);
      const wal = new WalSync(walPath(dataDir));
      const store = new Store(dataDir, database, state, log, projector, wal, projections.forget);
      store.snapshotPosition = snapshot.position;
      // Until here the next start had to distrust the file as well.
      if (condition === 'changed') breakSeal(databasePath(dataDir));
      leaveSyncing(database);
      return store;
    } catch (error) {
      closeUnread(database);
      throw diskError(dataDir, error);
    }
  }

  /**
   * Writes what a group of commands did in one transaction; `sync` says when it is on disk. When it throws, nothing of
   * it is kept. Only the last transaction may be waiting for the disk: a start tells a torn one from damage by that.
   */
  commit(records: readonly LogRecord[]): readonly LoggedEvent[] {
    const appended = this.append(records);
    this.log.confirm(appended.end);
    this.projector.follow(appended);
    return appended.events;
  }

  /** Resolves when what was committed is on disk. */
  sync(): Promise<void> {
    return this.wal.sync();
  }

  /** Lets the search tables come nearer if they are far behind; the next commit keeps it. Throws when they cannot be written. */
  keepUp(): void {
    this.projector.keepUp();
  }

  /**
   * The database, with search tables that hold all that was committed: those of one group, or all. Throws when they
   * cannot be written.
   */
  searchable(group: string | null = null): EngineDatabase {
    this.projector.catchUp(group);
    return this.database;
  }

  /** What takes history off the disk; `timeToLive` is an ISO 8601 duration, for which it stays after its end. */
  retention(timeToLive: string): Retention {
    const write = <Written>(work: () => Written) => {
      // Before anything leaves the log, the tables that follow it hold all of it.
      this.projector.catchUp();
      return this.write(work);
    };
    const { database, forget } = this;
    return new Retention({ database, write, forget, isHeld: () => this.holds > 0, timeToLive });
  }

  /** Whether disk and memory agree about the end of the log. */
  isConsistent(): boolean {
    return this.log.positionOnDisk() === this.log.position;
  }

  /**
   * Whether the disk takes what is written now: writes as much as was refused last, and syncs it, with some room left for
   * what comes. What was written before is synced first, for only the last transaction may wait for the disk.
   */
  canWrite(): boolean {
    try {
      const { bavail, bsize } = statfsSync(this.dataDir);
      if (bavail * bsize < LEAST_ROOM) return false;
      this.wal.syncNow();
      this.write(() => writeSetting(this.database, 'probe', 'x'.repeat(this.probeBytes)));
      this.wal.syncNow();
      this.probeBytes = SMALLEST_PROBE;
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Writes a snapshot when replaying the log since the last one would take longer than writing one. The state must be that
   * of the last commit.
   */
  snapshotWhenWorthwhile(): void {
    const rows = this.state.elementInstances.size + this.state.jobs.size + this.state.userTasks.size;
    if (this.log.position - this.snapshotPosition > Math.max(EVENTS_PER_SNAPSHOT, 4 * rows)) this.snapshot();
  }

  get position(): number {
    return this.log.position;
  }

  /**
   * Commits only grow the write-ahead log, and the database file stays as it is, until the answer is called; the
   * commit after it moves everything over. The log begins empty, for SQLite would begin it anew in place otherwise: its
   * length would not say where it ends.
   */
  hold(): () => void {
    if (this.holds === 0) {
      // What the search tables caught up with may still be in a transaction.
      this.wal.syncNow();
      this.write(() => undefined);
      this.database.pragma('wal_checkpoint(TRUNCATE)');
      this.database.pragma('wal_autocheckpoint = 0');
    }
    this.holds += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.holds -= 1;
      if (this.holds > 0 || !this.database.open) return;
      this.database.pragma(`wal_autocheckpoint = ${PAGES_PER_CHECKPOINT}`);
    };
  }

  /** Lets go of the folder as it is. */
  abandon(): void {
    this.wal.close();
    rollback(this.database);
    closeDatabase(this.database);
  }

  /** Writes a snapshot for the next start, lets go of the folder and seals the file. */
  close(): void {
    try {
      if (this.log.position > this.snapshotPosition) this.snapshot();
    } finally {
      this.abandon();
    }
    sealFile(databasePath(this.dataDir));
  }

  private append(records: readonly LogRecord[]): ReturnType<EventLog['append']> {
    try {
      this.projector.catchUpBeforeTooMuch();
      return this.write(() => this.log.append(records));
    } catch (error) {
      this.probeBytes = Math.min(4 * JSON.stringify(records).length + SMALLEST_PROBE, LEAST_ROOM);
      throw error;
    }
  }

  private snapshot(): void {
    // Also when writing fails: the log is whole without it, and the next one is tried after as many events again.
    this.snapshotPosition = this.log.position;
    // Only the last transaction may be waiting for the disk.
    this.wal.syncNow();
    this.write(() => writeSnapshot(this.database, this.state, this.log.confirmed));
    this.wal.syncNow();
  }

  /** Writes in one transaction, together with what the search tables have caught up with since the last one. */
  private write<Written>(work: () => Written): Written {
    try {
      const written = inTransaction(this.database, work);
      this.projector.committed();
      return written;
    } catch (error) {
      this.projector.rolledBack();
      throw error;
    }
  }
}

// helpers

function openSealed(dataDir: string, condition: FileCondition): EngineDatabase {
  try {
    if (condition === 'unchanged') breakSeal(databasePath(dataDir));
  } catch (error) {
    throw diskError(dataDir, error);
  }
  return openDatabase(dataDir);
}

/** Why the data could not be read counts, not that a damaged file cannot be closed in order either. */
function closeUnread(database: EngineDatabase): void {
  try {
    closeDatabase(database);
  } catch {
    // The caller throws what was found before.
  }
}
