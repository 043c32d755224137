import { openEngine } from '../../../engine/engine.js';
import type { LoggedEvent } from '../../../engine/events/event.js';
import { projections } from '../../../engine/projections/projections.js';
import type { EventLog } from '../../../engine/storage/event-log.js';
import type { Store } from '../../../engine/storage/store.js';
import type { History } from './engine-picture.js';
import { FakeClock } from '../support/fake-clock.js';
import { newFolder, TestEngine } from '../support/start-engine.js';

/** Thrown in the middle of a commit, as a disk would. */
export class CommitFailed extends Error {}

/** An engine that can be dropped at any moment, also in the middle of a commit, and goes on from what is on disk. */
export class CrashingEngine {
  readonly clock = new FakeClock();
  readonly defects: unknown[] = [];
  private counted: History = { completed: {}, terminated: {} };
  /** Called in each transaction, when the log holds what it is about. */
  private inCommit: () => void = () => undefined;

  private constructor(private engine: TestEngine | null = null) {}

  static async start(): Promise<CrashingEngine> {
    const crashing = new CrashingEngine();
    await crashing.open(newFolder());
    return crashing;
  }

  get current(): TestEngine {
    if (this.engine === null) throw new Error('Expected the engine to have been started');
    return this.engine;
  }

  get history(): History {
    return this.counted;
  }

  /** Stops in an orderly way and starts again. */
  async restart(): Promise<void> {
    const { dataDir } = this.current;
    await this.current.stop();
    await this.open(dataDir);
  }

  /** Pulls the plug between two commits. */
  async crash(): Promise<void> {
    await this.goOnFrom(this.current.copyOfDisk());
  }

  /** Pulls the plug in the middle of the next commit: what `act` does is lost, if it commits at all. */
  async crashIn(act: () => Promise<void>): Promise<'lost' | 'nothing to lose'> {
    const before = copyOf(this.counted);
    let copy: string | null = null;
    this.inCommit = () => (copy ??= this.current.copyOfDisk());
    await act();
    this.inCommit = () => undefined;
    if (copy === null) return 'nothing to lose';
    this.counted = before;
    await this.goOnFrom(copy);
    return 'lost';
  }

  /** Lets the next commit fail: `act` is refused, and has changed nothing. */
  async failIn(act: () => Promise<void>): Promise<'lost' | 'nothing to lose'> {
    let hasFailed = false;
    this.inCommit = () => {
      hasFailed = true;
      throw new CommitFailed();
    };
    await act();
    this.inCommit = () => undefined;
    return hasFailed ? 'lost' : 'nothing to lose';
  }

  async dispose(): Promise<void> {
    await this.current.dispose();
  }

  private async goOnFrom(copy: string): Promise<void> {
    await this.current.dispose();
    await this.open(copy);
  }

  private async open(dataDir: string): Promise<void> {
    const engine = await openEngine({
      dataDir,
      systemClock: this.clock,
      projections,
      onDefect: (error) => this.defects.push(error),
    });
    this.watch((engine as unknown as { store: Store }).store);
    this.engine = new TestEngine({ engine, clock: this.clock, dataDir, events: [], defects: this.defects });
    await engine.idle();
  }

  /** Stands between the engine and its log, where nothing but a test can. */
  private watch(store: Store): void {
    const { log } = store as unknown as { log: EventLog };
    const append = log.append.bind(log);
    log.append = (records) => {
      const appended = append(records);
      this.inCommit();
      return appended;
    };
    const commit = store.commit.bind(store);
    store.commit = (records) => {
      const events = commit(records);
      for (const event of events) count(this.counted, event);
      return events;
    };
  }
}

// helpers

function copyOf({ completed, terminated }: History): History {
  return { completed: { ...completed }, terminated: { ...terminated } };
}

function count({ completed, terminated }: History, event: LoggedEvent): void {
  const add = (counts: Record<string, number>, id: string) => (counts[id] = (counts[id] ?? 0) + 1);
  if (event.type === 'elementCompleted') add(completed, event.elementId);
  if (event.type === 'elementTerminated') add(terminated, event.elementId);
  if (event.type === 'processInstanceCompleted') add(completed, event.processDefinitionId);
  if (event.type === 'processInstanceTerminated') add(terminated, event.processDefinitionId);
}
