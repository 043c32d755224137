import type { Database } from 'libsql';
import type { SystemClock } from './clock.js';
import type { CommandOf, CommandType, ResultOf } from './commands/command.js';
import type { DecisionRequirementsKey, FormKey, ProcessDefinitionKey } from './keys.js';
import type { Projections } from './storage/projections.js';

export interface EngineOptions {
  /** The folder of the database file; made when it is not there. */
  readonly dataDir: string;
  readonly systemClock: SystemClock;
  readonly projections: Projections;
}

export interface Engine {
  /**
   * Decides and keeps one command: the promise settles after its events are on disk. Throws RejectionError when the
   * command is refused; any other error is a defect, and has changed nothing.
   */
  execute<Type extends CommandType>(command: CommandOf<Type>): Promise<ResultOf<Type>>;
  readonly read: EngineRead;
  /** Calls back after each commit that made a job of this type available; the answer ends it. */
  onJobsAvailable(jobType: string, callback: () => void): () => void;
  /** Finishes what was asked, writes a snapshot and lets go of the database. */
  close(): Promise<void>;
}

/** What can be asked without a command. */
export interface EngineRead {
  /** The engine's clock (epoch ms): pinned, or that of the machine. */
  now(): number;
  processDefinitionXml(key: ProcessDefinitionKey): string | null;
  decisionRequirementsXml(key: DecisionRequirementsKey): string | null;
  form(key: FormKey): DeployedFormSchema | null;
  latestForm(formId: string): DeployedFormSchema | null;
  /** The database with the tables of the projections, for reading only. */
  readonly database: Database;
}

export interface DeployedFormSchema {
  readonly formKey: FormKey;
  readonly formId: string;
  readonly version: number;
  /** JSON text. */
  readonly schema: string;
}

export declare function openEngine(options: EngineOptions): Promise<Engine>;
