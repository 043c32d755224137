import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActivatedJob } from '../../../engine/commands/activated-job.js';
import type { InputOf, ListenerResult } from '../../../engine/commands/command.js';
import type { Deployment } from '../../../engine/commands/deployment.js';
import { openEngine } from '../../../engine/engine.js';
import type { Engine } from '../../../engine/engine.js';
import type { EngineEvent, LoggedEvent } from '../../../engine/events/event.js';
import type { Variables } from '../../../engine/json.js';
import type { JobKey, ProcessInstanceKey } from '../../../engine/keys.js';
import type { LargeReader } from '../../../engine/reading/reading-thread.js';
import type { State } from '../../../engine/state/state.js';
import type { ProjectionGroup, Projections } from '../../../engine/storage/projections.js';
import { FakeClock } from './fake-clock.js';

/** Each engine that a test started and has not closed. */
const running = new Set<TestEngine>();

/** Closes what the tests of a file left open; call it from `afterEach`. */
export async function closeEngines(): Promise<void> {
  for (const engine of [...running]) await engine.dispose();
}

/** No search tables: they are not what most tests are about. */
export const noTables: Projections = {
  version: 1,
  schema: [],
  groups: [],
  forget: () => 0,
};

interface Start {
  readonly dataDir?: string;
  readonly clock?: FakeClock;
  readonly tables?: Projections;
  readonly historyTimeToLive?: string;
  readonly largeReader?: LargeReader;
}

/** Starts an engine in a folder of its own, on a clock that stands still. */
export async function startEngine({
  dataDir = newFolder(),
  clock = new FakeClock(),
  tables = noTables,
  historyTimeToLive,
  largeReader,
}: Start = {}): Promise<TestEngine> {
  const events: LoggedEvent[] = [];
  const defects: unknown[] = [];
  const recorder: ProjectionGroup = {
    name: 'recorder',
    prepare: () => (logged) => void events.push(...logged),
  };
  const engine = await openEngine({
    dataDir,
    systemClock: clock,
    projections: { ...tables, groups: [...tables.groups, recorder] },
    ...(historyTimeToLive === undefined ? {} : { historyTimeToLive }),
    ...(largeReader === undefined ? {} : { largeReader }),
    onDefect: (error) => defects.push(error),
  });
  const started = new TestEngine({ engine, clock, dataDir, events, defects });
  running.add(started);
  return started;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'engine-test-'));
}

interface Parts {
  engine: Engine;
  clock: FakeClock;
  dataDir: string;
  events: LoggedEvent[];
  defects: unknown[];
}

/** An engine with the words that tests use about it. */
export class TestEngine {
  readonly execute: Engine['execute'];
  readonly clock: FakeClock;
  readonly dataDir: string;
  readonly defects: readonly unknown[];
  readonly engine: Engine;
  private readonly projected: readonly LoggedEvent[];

  constructor(parts: Parts) {
    this.engine = parts.engine;
    this.clock = parts.clock;
    this.dataDir = parts.dataDir;
    this.projected = parts.events;
    this.defects = parts.defects;
    this.execute = (command) => this.engine.execute(command);
  }

  deploy(...contents: string[]): Promise<Deployment> {
    const resources = contents.map((content, index) => ({
      name: `resource-${index}.${extensionOf(content)}`,
      content,
    }));
    return this.execute({ type: 'deployResources', resources });
  }

  async create(id: string, variables: Variables = {}): Promise<ProcessInstanceKey> {
    const created = await this.execute({
      type: 'createProcessInstance',
      processDefinition: { id },
      variables,
    });
    return created.processInstanceKey;
  }

  async activate(jobType: string, options: Partial<InputOf<'activateJobs'>> = {}): Promise<ActivatedJob[]> {
    const { jobs } = await this.execute({
      type: 'activateJobs',
      jobType,
      worker: 'test worker',
      timeout: 60_000,
      maxJobsToActivate: 100,
      ...options,
    });
    return jobs;
  }

  /** Does the oldest job of a type. */
  async work(jobType: string, variables: Variables = {}): Promise<void> {
    const [job] = await this.activate(jobType, { maxJobsToActivate: 1 });
    if (job === undefined) throw new Error(`Expected a job of type ${jobType}`);
    await this.completeJob(job.jobKey, variables);
  }

  completeJob(jobKey: JobKey, variables: Variables = {}, result?: ListenerResult): Promise<void> {
    return this.execute({
      type: 'completeJob',
      jobKey,
      variables,
      ...(result === undefined ? {} : { result }),
    });
  }

  publish(name: string, correlationKey = '', options: Partial<InputOf<'publishMessage'>> = {}) {
    return this.execute({
      type: 'publishMessage',
      name,
      correlationKey,
      timeToLive: 0,
      messageId: null,
      variables: {},
      ...options,
    });
  }

  /** Moves the clock of the machine and waits until what is due by then is done. */
  async advance(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.engine.idle();
  }

  /** The state in memory, which only tests look into. */
  get state(): State {
    return (this.engine as unknown as { state: State }).state;
  }

  /** All events, oldest first. */
  get events(): readonly LoggedEvent[] {
    // Whoever asks for the database has the projections brought up to date.
    void this.engine.read.database;
    return this.projected;
  }

  /** The events of a type, oldest first. */
  eventsOf<Type extends EngineEvent['type']>(type: Type): Extract<LoggedEvent, { type: Type }>[] {
    return this.events.filter((event): event is Extract<LoggedEvent, { type: Type }> => event.type === type);
  }

  /** The one event of a type. */
  onlyEvent<Type extends EngineEvent['type']>(type: Type): Extract<LoggedEvent, { type: Type }> {
    const found = this.eventsOf(type);
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`Expected one ${type}, found ${found.length}`);
    return found[0];
  }

  /** Ids of completed elements in order. */
  completed(): string[] {
    return this.eventsOf('elementCompleted').map(({ elementId }) => elementId);
  }

  /** The last value that a variable was given, whatever its scope. */
  variable(name: string): unknown {
    return this.events.findLast(
      (event) =>
        (event.type === 'variableCreated' || event.type === 'variableUpdated') && event.name === name,
    )?.['value' as never];
  }

  /** A copy of what is on disk now, as after pulling the plug. */
  copyOfDisk(): string {
    const copy = newFolder();
    cpSync(this.dataDir, copy, { recursive: true });
    return copy;
  }

  /** Closes the engine and leaves its folder, for another to go on with. */
  async stop(): Promise<void> {
    running.delete(this);
    await this.engine.close();
  }

  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

// helpers

function extensionOf(content: string): string {
  if (content.trimStart().startsWith('{')) return 'form';
  return content.includes('BPMN/20100524/MODEL') ? 'bpmn' : 'dmn';
}
