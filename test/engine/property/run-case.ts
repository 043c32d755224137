import { readData, replayData } from '../support/data-on-disk.js';
import { contentOf, expectNoOrphans } from '../support/expect-sound.js';
import { deedOf } from './actions.js';
import type { Deed, Stage } from './actions.js';
import type { Action } from './any-schedule.js';
import { CommitFailed, CrashingEngine } from './crashing-engine.js';
import { keysOf, snapshotOf } from './engine-picture.js';
import type { Model } from './process-model.js';
import { Reference } from './reference/reference.js';
import { DECISION } from './names.js';
import { toBpmn } from './to-bpmn.js';

/** Runs a schedule on the engine and on the reference, and compares the two after each action. */
export async function runCase(model: Model, schedule: readonly Action[]): Promise<void> {
  const engine = await CrashingEngine.start();
  try {
    await engine.current.deploy(toBpmn(model), DECISION);
    const run = new Run(engine, new Reference(model, engine.clock.now()));
    await run.act({ name: 'create', pick: 0, value: 1 });
    for (const action of schedule) await run.act(action);
    await run.end(schedule.length % 4 === 0);
  } finally {
    await engine.dispose();
  }
}

// helpers

/** Each action that commits is one that can be lost in a crash; the next one says which. */
class Run {
  private inTrouble: 'crashInCommit' | 'failCommit' | null = null;
  private readonly failures: unknown[] = [];
  private looks = 0;

  constructor(
    private readonly engine: CrashingEngine,
    private readonly reference: Reference,
  ) {}

  async act(action: Action): Promise<void> {
    const { name } = action;
    switch (name) {
      case 'crash':
        await this.engine.crash();
        break;
      case 'restart':
        await this.engine.restart();
        break;
      case 'search':
        this.look();
        return;
      case 'crashInCommit':
      case 'failCommit':
        this.inTrouble = name;
        return;
      default: {
        const deed = deedOf(this.stage(), { ...action, name });
        if (deed === null) return;
        if (this.inTrouble === null || ['goOn', 'advance', 'turnBack', 'resolve'].includes(name))
          await this.go(deed);
        else await this.goInTrouble(deed, this.inTrouble);
      }
    }
    this.compare();
  }

  /**
   * At the end everything is cancelled: nothing may be left. Reading everything from disk takes longer than all before:
   * whether log, state and search tables agree is seen of some.
   */
  async end(isReadFromDisk: boolean): Promise<void> {
    this.inTrouble = null;
    expectNoOrphans({ state: this.engine.current.state, defects: this.engine.defects });
    for (let pick = this.reference.roots().length; pick > 0; pick -= 1)
      await this.act({ name: 'cancel', pick: 0, value: 0 });
    await this.act({ name: 'advance', pick: 11, value: 0 });
    const { state, dataDir } = this.engine.current;
    expectNoOrphans({ state, defects: this.engine.defects });
    expect(state.processInstances.size + state.elementInstances.size).toBe(0);
    if (!isReadFromDisk) return;
    const read = readData(dataDir);
    const replayed = replayData(dataDir);
    expect(contentOf(read.state)).toEqual(contentOf(state));
    expect(contentOf(replayed.state)).toEqual(contentOf(state));
    expect(read.searchTables).toEqual(replayed.searchTables);
  }

  private stage(): Stage {
    const { reference } = this;
    const engine = this.engine.current;
    const keys = keysOf(engine.state);
    const places = reference
      .places()
      .map((place, index) => ({ place, key: keys[index] as (typeof keys)[number] }));
    return { reference, engine, places };
  }

  /**
   * Whoever asks for the database has search tables brought up to date, in a transaction that stays open: some of them
   * or all, in turn.
   */
  private look(): void {
    const groups = ['userTasks', null, 'instances', 'jobs'] as const;
    void this.engine.current.engine.read.databaseWith(groups[this.looks++ % groups.length]!);
  }

  private async go(deed: Deed): Promise<void> {
    await this.execute(deed);
    expect(this.failures).toEqual([]);
    deed.predict();
  }

  private async goInTrouble(deed: Deed, trouble: 'crashInCommit' | 'failCommit'): Promise<void> {
    this.inTrouble = null;
    const act = () => this.execute(deed);
    const outcome =
      trouble === 'crashInCommit' ? await this.engine.crashIn(act) : await this.engine.failIn(act);
    const failures = this.failures.splice(0).filter((error) => !(error instanceof CommitFailed));
    expect(failures).toEqual([]);
    if (outcome === 'nothing to lose') deed.predict();
  }

  /** A completion with listeners is answered when they have agreed, which is after this. */
  private async execute(deed: Deed): Promise<void> {
    const engine = this.engine.current;
    let isAnswered = false;
    const answer = deed.execute(engine).then(
      () => (isAnswered = true),
      (error: unknown) => {
        // A refusal that comes later is that of a listener, or of a task that was cancelled meanwhile.
        if (!isOver) this.failures.push(error);
      },
    );
    let isOver = false;
    await engine.engine.idle();
    if (!isAnswered) await Promise.race([answer, settled()]);
    await engine.engine.idle();
    isOver = true;
  }

  private compare(): void {
    const found = snapshotOf(this.engine.current.state, this.engine.history);
    expect(found).toEqual(this.reference.snapshot());
    expect(this.engine.defects).toEqual([]);
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
