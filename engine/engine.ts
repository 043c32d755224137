import type { Work } from './behavior/work.js';
import type { SystemClock } from './clock.js';
import { CommandLoop } from './command-loop.js';
import type { CommandOf, CommandType, ResultOf } from './commands/command.js';
import { UntilGone, UntilListenersAnswer } from './commands/command-handler.js';
import type { CommandHandler } from './commands/command-handler.js';
import { deployResources } from './commands/deploy-resources.js';
import { commandHandlers } from './commands/index.js';
import { prepareDeployment } from './commands/prepare-deployment.js';
import { readOf, type EngineRead } from './engine-read.js';
import { HISTORY_TIME_TO_LIVE } from './history-time-to-live.js';
import { HistoryKeeper } from './history-keeper.js';
import { InstanceEnds } from './instance-ends.js';
import { JobAvailability } from './job-availability.js';
import type { ProcessInstanceKey } from './keys.js';
import { ListenerAnswers } from './listener-answers.js';
import { Models } from './models.js';
import type { LargeReader } from './reading/reading-thread.js';
import { State } from './state/state.js';
import type { HoldableDatabase } from './maintenance/held-database.js';
import type { Projections } from './storage/projections.js';
import { databasePath } from './storage/database.js';
import { Store } from './storage/store.js';

export interface EngineOptions {
  /** The folder of the database file; made when it is not there. */
  readonly dataDir: string;
  readonly systemClock: SystemClock;
  readonly projections: Projections;
  /** For how long history stays after its end: an ISO 8601 duration. */
  readonly historyTimeToLive?: string;
  /** Where large files of a deployment are read; in turns of this thread without it. */
  readonly largeReader?: LargeReader;
  /** Told of a failure that no client waits for; a warning of the process without it. */
  readonly onDefect?: (error: unknown) => void;
}

export interface Engine {
  /**
   * Decides and keeps one command: the promise settles after its events are on disk. Throws RejectionError when the
   * command is refused; any other error is a defect, and has changed nothing.
   */
  execute<Type extends CommandType>(command: CommandOf<Type>): Promise<ResultOf<Type>>;
  readonly read: EngineRead;
  /**
   * Calls back whenever a job of this type has become available; the answer ends it. Who asks for it there gets it with the
   * commit that made it: a worker waits for the disk once a job.
   */
  onJobsAvailable(jobType: string, callback: () => void): () => void;
  /** Calls back once, after the commit in which this instance ended, or soon when it has; the answer ends it. */
  onInstanceEnded(key: ProcessInstanceKey, callback: () => void): () => void;
  /** What a backup needs while the engine runs. */
  readonly holdable: HoldableDatabase;
  /** Whether commands are taken and can be kept; it writes to find out. */
  isHealthy(): boolean;
  /** Resolves when no command waits, nothing that is due is left, and what is old enough has left the disk. */
  idle(): Promise<void>;
  /** Finishes what was asked, writes a snapshot and lets go of the database. */
  close(): Promise<void>;
}

/**
 * Opens the engine on a data folder: reads snapshot and log, and goes on where the last process stopped, however it
 * stopped. Throws DamagedDataError when the log is not as it was written, and when another engine has the folder.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const state = new State();
  const models = new Models();
  const store = Store.open(options.dataDir, state, options.projections);
  try {
    await models.load(state);
  } catch (error) {
    store.abandon();
    throw error;
  }
  const engine = new RunningEngine(options, state, models, store);
  engine.start();
  return engine;
}

// helpers

class RunningEngine implements Engine {
  readonly read: EngineRead;
  readonly holdable: HoldableDatabase;
  private readonly availability = new JobAvailability();
  private readonly ends = new InstanceEnds();
  private readonly answers = new ListenerAnswers();
  private readonly histories: HistoryKeeper;
  private readonly loop: CommandLoop;
  private readonly onDefect: (error: unknown) => void;
  private readonly largeReader: LargeReader | undefined;
  private closing: Promise<void> | undefined;

  constructor(
    {
      dataDir,
      systemClock,
      historyTimeToLive = HISTORY_TIME_TO_LIVE,
      largeReader,
      onDefect = warn,
    }: EngineOptions,
    private readonly state: State,
    models: Models,
    private readonly store: Store,
  ) {
    this.onDefect = onDefect;
    this.largeReader = largeReader;
    this.histories = new HistoryKeeper(store.retention(historyTimeToLive));
    this.loop = new CommandLoop({
      state,
      models,
      store,
      histories: this.histories,
      systemClock,
      onDefect,
      onDecided: () => this.availability.announce(state.jobs.queue.takeFresh()),
      onCommit: (events) => {
        models.forget(events);
        this.answers.settle(events);
        this.ends.announce(events);
      },
    });
    this.holdable = {
      path: databasePath(dataDir),
      hold: () => Promise.resolve(store.hold()),
      position: () => store.position,
    };
    this.read = readOf(
      state,
      (group) => store.searchable(group),
      () => this.loop.now(),
    );
  }

  start(): void {
    this.loop.schedule();
  }

  async execute<Type extends CommandType>(command: CommandOf<Type>): Promise<ResultOf<Type>> {
    const decide = this.deciderOf(command);
    const answer = await this.loop.submit(decide instanceof Promise ? await decide : decide);
    if (answer instanceof UntilGone) {
      return this.histories.whenGone(answer.key);
    }
    if (!(answer instanceof UntilListenersAnswer)) return answer as ResultOf<Type>;
    return new Promise<ResultOf<Type>>((resolve, reject) => {
      this.answers.wait(answer.userTaskKey, { resolve: () => resolve(undefined), reject });
    });
  }

  onJobsAvailable(jobType: string, callback: () => void): () => void {
    return this.availability.subscribe(jobType, callback);
  }

  onInstanceEnded(key: ProcessInstanceKey, callback: () => void): () => void {
    if (this.state.processInstances.has(key)) return this.ends.subscribe(key, callback);
    // It may have ended a moment ago: what is asked for now is answered after that is on disk.
    void this.loop.submit(() => undefined).then(callback, () => undefined);
    return () => undefined;
  }

  isHealthy(): boolean {
    return !this.loop.hasStopped && this.store.canWrite();
  }

  idle(): Promise<void> {
    return this.loop.idle();
  }

  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  /** How a command is decided; the resources of a deployment are read beforehand. */
  private deciderOf(command: CommandOf<CommandType>): Decide | Promise<Decide> {
    if (command.type === 'deployResources')
      return this.deciderOfDeployment(command as CommandOf<'deployResources'>);
    const handler = commandHandlers[command.type] as CommandHandler<CommandType>;
    return (work) => handler(work, command);
  }

  private async deciderOfDeployment({ resources }: CommandOf<'deployResources'>): Promise<Decide> {
    const prepared = await prepareDeployment(resources, this.largeReader);
    return (work) => deployResources(work, prepared);
  }

  private async finish(): Promise<void> {
    await this.largeReader?.close();
    this.histories.stop();
    await this.loop.idle();
    this.loop.stop();
    this.answers.abandon(
      new Error('Expected the engine to run until the listeners answered, but it stopped'),
    );
    try {
      this.store.close();
    } catch (error) {
      // The log is whole: the next start takes longer, and nothing else.
      this.onDefect(error);
    }
  }
}

type Decide = (work: Work) => unknown;

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
