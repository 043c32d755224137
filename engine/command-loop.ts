import type { Work } from './behavior/work.js';
import type { SystemClock } from './clock.js';
import { CommandGroup, type Waiting } from './command-group.js';
import { triggerDue } from './commands/trigger-due.js';
import type { LoggedEvent } from './events/event.js';
import type { HistoryKeeper } from './history-keeper.js';
import type { Models } from './models.js';
import { processCommand, resumeSteps } from './process-command.js';
import { RejectionError } from './rejection.js';
import type { State } from './state/state.js';
import type { Store } from './storage/store.js';

/** So many commands share a commit at most: more would make the first of them wait too long. */
const COMMANDS_PER_COMMIT = 1_000;
/** So much that is due is done in a commit at most, so that a long backlog lets clients in between. */
const DUE_PER_COMMIT = 1_000;

/** So many commands wait at most: who comes later is told so at once, rather than served when it has given up. */
const MOST_WAITING = 5_000;

/** History is looked at no more often than this. */
const SHORTEST_LOOK_MS = 1_000;

export interface CommandLoopOptions {
  readonly state: State;
  readonly models: Models;
  readonly store: Store;
  readonly histories: HistoryKeeper;
  readonly systemClock: SystemClock;
  /** Told when commands were decided: what is submitted here goes into the same commit. */
  readonly onDecided: () => void;
  /** Told of each commit, before its clients are. */
  readonly onCommit: (events: readonly LoggedEvent[]) => void;
  /** Told of a failure that no client waits for. */
  readonly onDefect: (error: unknown) => void;
}

interface Queued extends Waiting {
  readonly decide: (work: Work) => unknown;
}

/**
 * Takes commands one after the other. While the disk takes in one group of them, the next is decided and gathered; it
 * shares one transaction with what has become due by then. Each command is answered after its group is on disk.
 */
export class CommandLoop {
  private queue: Queued[] = [];
  private isScheduled = false;
  private isStopped = false;
  /** What is decided and not yet written. */
  private group = new CommandGroup();
  private isSyncing = false;
  private cancelWake: () => void = () => undefined;
  private idleCallbacks: (() => void)[] = [];

  constructor(private readonly options: CommandLoopOptions) {}

  /** The engine's clock. */
  now(): number {
    return this.options.state.pinnedAt.value ?? this.options.systemClock.now();
  }

  submit<Result>(decide: (work: Work) => Result): Promise<Result> {
    if (this.isStopped) return Promise.reject(new Error('Expected the engine to run, but it has stopped'));
    if (this.queue.length + this.group.size >= MOST_WAITING) {
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

  /**
   * Resolves when no command waits, nothing that is due is left but what the disk would not take, and what is old enough
   * has left the disk.
   */
  idle(): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      this.idleCallbacks.push(resolve);
      this.schedule();
    });
  }

  /** Also when memory and disk no longer agreed. */
  get hasStopped(): boolean {
    return this.isStopped;
  }

  stop(): void {
    this.isStopped = true;
    this.cancelWake();
  }

  private run(): void {
    this.isScheduled = false;
    if (this.isStopped) return;
    this.decideQueued();
    this.resume();
    this.triggerDue();
    this.options.onDecided();
    this.decideQueued();
    if (this.group.isEmpty) this.letHistoryLeave();
    this.goOn();
  }

  /** A commit that failed is not tried again before somebody asks for something: the disk would fail it as well. */
  private goOn(): void {
    if (this.isSyncing || this.group.isEmpty || this.commit()) this.planNextRun();
  }

  /** Writes the group. What is decided until the disk has taken it in becomes the next one. */
  private commit(): boolean {
    const { state, store } = this.options;
    const group = this.group;
    this.group = new CommandGroup();
    let events: readonly LoggedEvent[] = [];
    try {
      if (group.records.length > 0) events = store.commit(group.records);
    } catch (error) {
      state.journal.rollback(0);
      this.failCommit(group, error);
      return false;
    }
    state.journal.commit();
    if (events.length === 0) {
      group.answer();
      return true;
    }
    this.snapshot();
    this.isSyncing = true;
    store.sync().then(
      () => this.confirm(group, events),
      (error: unknown) => this.failSync(group, error),
    );
    this.letSearchTablesKeepUp();
    return true;
  }

  private confirm(group: CommandGroup, events: readonly LoggedEvent[]): void {
    this.isSyncing = false;
    this.options.onCommit(events);
    group.answer();
    this.letHistoryLeave();
    // Not before: who asked for a deletion in this group has only now been told to wait for it.
    this.options.histories.heed(events);
    // What has come in by now joins the next group: a transaction costs as much as deciding several commands.
    if (this.group.isEmpty) this.goOn();
    else this.schedule();
  }

  /** While the disk takes in a group: before its commit, all who wait for it would wait for this as well. */
  private letSearchTablesKeepUp(): void {
    try {
      this.options.store.keepUp();
    } catch (error) {
      this.options.onDefect(error);
    }
  }

  /**
   * Right after a commit: later, the state holds what was decided meanwhile and is not in the log. What was committed is
   * kept without a snapshot too: that one fails, say on a full disk, stops nobody.
   */
  private snapshot(): void {
    try {
      this.options.store.snapshotWhenWorthwhile();
    } catch (error) {
      this.options.onDefect(error);
    }
  }

  /** A step between two groups, if one is due. History that cannot leave, say on a full disk, stops nobody. */
  private letHistoryLeave(): void {
    const { histories, store, onDefect } = this.options;
    if (this.isSyncing || this.isStopped || !histories.isDue(this.now())) return;
    try {
      if (!histories.step(this.now())) return;
    } catch (error) {
      onDefect(error);
    }
    this.isSyncing = true;
    store.sync().then(
      () => {
        this.isSyncing = false;
        this.goOn();
      },
      (error: unknown) => this.failSync(new CommandGroup(), error),
    );
  }

  private decideQueued(): void {
    for (const command of this.queue.splice(0, COMMANDS_PER_COMMIT)) this.decide(command);
  }

  /** Decides a command; the answer is given after the commit. */
  private decide(command: Queued): void {
    try {
      const result = this.process(command.decide);
      this.group.answerLater(command, () => command.resolve(result));
    } catch (error) {
      this.group.answerLater(command, () => command.reject(error));
    }
  }

  private process(decide: (work: Work) => unknown): unknown {
    const { state, models } = this.options;
    const now = this.now();
    const { result, events } = processCommand({ state, models, now }, decide);
    if (events.length > 0) this.group.add({ timestamp: now, lastKey: state.lastKey.value, events });
    return result;
  }

  private resume(): void {
    if (this.options.state.deferredSteps.value.length === 0) return;
    try {
      this.process(resumeSteps);
    } catch (error) {
      this.options.onDefect(error);
    }
  }

  private triggerDue(): void {
    const { due } = this.options.state;
    for (let count = 0; count < DUE_PER_COMMIT; count += 1) {
      const entry = due.due(this.now());
      if (entry === null) return;
      try {
        this.process((work) => triggerDue(work, entry));
      } catch (error) {
        due.setAside(entry);
        this.options.onDefect(error);
      }
    }
  }

  /** Nobody is told yes. If the disk holds something else than memory, no further command is taken. */
  private failCommit(group: CommandGroup, error: unknown): void {
    if (!this.isConsistent()) this.giveUp(error);
    group.fail(error);
    if (group.size === 0) this.options.onDefect(error);
    if (this.queue.length > 0) this.schedule();
    else this.tellIdle();
  }

  /** What a failed sync leaves on disk, nobody knows: no further command is taken, and a start reads what is there. */
  private failSync(group: CommandGroup, error: unknown): void {
    this.isSyncing = false;
    this.options.onDefect(error);
    this.giveUp(error);
    group.fail(error);
    this.group.fail(error);
  }

  private giveUp(error: unknown): void {
    this.stop();
    for (const { reject } of this.queue.splice(0)) reject(error);
    this.tellIdle();
  }

  private isConsistent(): boolean {
    try {
      return this.options.store.isConsistent();
    } catch {
      return false;
    }
  }

  private planNextRun(): void {
    const { state, systemClock, histories } = this.options;
    const dueAt = state.due.nextDueAt();
    this.cancelWake();
    this.cancelWake = () => undefined;
    if (
      (!this.isSyncing && histories.isDue(this.now())) ||
      this.queue.length > 0 ||
      state.deferredSteps.value.length > 0 ||
      (dueAt !== null && dueAt <= this.now())
    ) {
      this.schedule();
      return;
    }
    if (this.isSyncing) return;
    if (state.pinnedAt.value === null) {
      const lookAt = Math.max(histories.nextLookAt, this.now() + SHORTEST_LOOK_MS);
      const wakeAt = Math.min(dueAt ?? Infinity, lookAt);
      this.cancelWake = systemClock.wakeAt(wakeAt, () => this.schedule());
    }
    this.tellIdle();
  }

  private tellIdle(): void {
    for (const callback of this.idleCallbacks.splice(0)) callback();
  }
}
