import type { Work } from './behavior/work.js';
import type { SystemClock } from './clock.js';
import { triggerDue } from './commands/trigger-due.js';
import type { LoggedEvent } from './events/event.js';
import type { Models } from './models.js';
import { processCommand, resumeSteps } from './process-command.js';
import { RejectionError } from './rejection.js';
import type { State } from './state/state.js';
import type { LogRecord } from './storage/event-log.js';
import type { Store } from './storage/store.js';

/** So many commands share a commit at most: more would make the first of them wait too long. */
const COMMANDS_PER_COMMIT = 1_000;
/** So much that is due is done in a commit at most, so that a long backlog lets clients in between. */
const DUE_PER_COMMIT = 1_000;

/** So many commands wait at most: who comes later is told so at once, rather than served when it has given up. */
const MOST_WAITING = 5_000;

export interface CommandLoopOptions {
  readonly state: State;
  readonly models: Models;
  readonly store: Store;
  readonly systemClock: SystemClock;
  /** Told of each commit, before its clients are. */
  readonly onCommit: (events: readonly LoggedEvent[]) => void;
  /** Told of a failure that no client waits for. */
  readonly onDefect: (error: unknown) => void;
}

interface Queued {
  readonly decide: (work: Work) => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Takes commands one after the other. Those that arrive in the same turn of the event loop share one transaction
 * with what has become due by then; each is answered after the transaction is on disk.
 */
export class CommandLoop {
  private queue: Queued[] = [];
  private isScheduled = false;
  private isStopped = false;
  private cancelWake: () => void = () => undefined;
  private idleCallbacks: (() => void)[] = [];

  constructor(private readonly options: CommandLoopOptions) {}

  /** The engine's clock. */
  now(): number {
    return this.options.state.pinnedAt.value ?? this.options.systemClock.now();
  }

  submit<Result>(decide: (work: Work) => Result): Promise<Result> {
    if (this.isStopped) return Promise.reject(new Error('Expected the engine to run, but it has stopped'));
    if (this.queue.length >= MOST_WAITING) {
      const message = `Expected fewer than ${MOST_WAITING} commands to wait; ask again later`;
      return Promise.reject(new RejectionError('RESOURCE_EXHAUSTED', message));
    }
    return new Promise<Result>((resolve, reject) => {
      this.queue.push({ decide, resolve: resolve as (result: unknown) => void, reject });
      this.schedule();
    });
  }

  /** Lets the loop run once even without a command: something may be due or left over from before. */
  schedule(): void {
    if (this.isScheduled || this.isStopped) return;
    this.isScheduled = true;
    setImmediate(() => this.run());
  }

  /** Resolves when no command waits and nothing that is due is left. */
  idle(): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      this.idleCallbacks.push(resolve);
      this.schedule();
    });
  }

  stop(): void {
    this.isStopped = true;
    this.cancelWake();
  }

  private run(): void {
    this.isScheduled = false;
    if (this.isStopped) return;
    const { state, store } = this.options;
    const commands = this.queue.splice(0, COMMANDS_PER_COMMIT);
    const records: LogRecord[] = [];
    const answers = commands.map((command) => this.decide(command, records));
    this.resume(records);
    this.triggerDue(records);
    let events: readonly LoggedEvent[] = [];
    try {
      if (records.length > 0) events = store.commit(records);
    } catch (error) {
      state.journal.rollback(0);
      this.failCommit(commands, error);
      return;
    }
    state.journal.commit();
    this.options.onCommit(events);
    for (const answer of answers) answer();
    this.snapshot();
    this.planNextRun();
  }

  /** What was answered is on disk without a snapshot: that one fails, say on a full disk, stops nobody. */
  private snapshot(): void {
    try {
      this.options.store.snapshotWhenWorthwhile();
    } catch (error) {
      this.options.onDefect(error);
    }
  }

  /** Decides a command; the answer is given after the commit. */
  private decide({ decide, resolve, reject }: Queued, records: LogRecord[]): () => void {
    try {
      const result = this.process(decide, records);
      return () => resolve(result);
    } catch (error) {
      return () => reject(error);
    }
  }

  private process(decide: (work: Work) => unknown, records: LogRecord[]): unknown {
    const { state, models } = this.options;
    const now = this.now();
    const { result, events } = processCommand({ state, models, now }, decide);
    if (events.length > 0) records.push({ timestamp: now, lastKey: state.lastKey.value, events });
    return result;
  }

  private resume(records: LogRecord[]): void {
    if (this.options.state.deferredSteps.value.length === 0) return;
    try {
      this.process(resumeSteps, records);
    } catch (error) {
      this.options.onDefect(error);
    }
  }

  private triggerDue(records: LogRecord[]): void {
    const { due } = this.options.state;
    for (let count = 0; count < DUE_PER_COMMIT; count += 1) {
      const entry = due.due(this.now());
      if (entry === null) return;
      try {
        this.process((work) => triggerDue(work, entry), records);
      } catch (error) {
        due.setAside(entry);
        this.options.onDefect(error);
      }
    }
  }

  /** Nobody is told yes. If the disk holds something else than memory, no further command is taken. */
  private failCommit(commands: readonly Queued[], error: unknown): void {
    if (!this.isConsistent()) {
      this.stop();
      for (const { reject } of this.queue.splice(0)) reject(error);
    }
    for (const { reject } of commands) reject(error);
    if (commands.length === 0) this.options.onDefect(error);
    if (this.queue.length > 0) this.schedule();
  }

  private isConsistent(): boolean {
    try {
      return this.options.store.isConsistent();
    } catch {
      return false;
    }
  }

  private planNextRun(): void {
    const { state, systemClock } = this.options;
    const dueAt = state.due.nextDueAt();
    this.cancelWake();
    this.cancelWake = () => undefined;
    if (
      this.queue.length > 0 ||
      state.deferredSteps.value.length > 0 ||
      (dueAt !== null && dueAt <= this.now())
    ) {
      this.schedule();
      return;
    }
    if (dueAt !== null && state.pinnedAt.value === null) {
      this.cancelWake = systemClock.wakeAt(dueAt, () => this.schedule());
    }
    for (const callback of this.idleCallbacks.splice(0)) callback();
  }
}
