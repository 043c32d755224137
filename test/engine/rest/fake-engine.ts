import type { Command, CommandType, ResultOf } from '../../../engine/commands/command.js';
import type { Engine } from '../../../engine/engine.js';
import { projected } from '../projections/projected.js';

/** An engine that answers as a test says, and lets it see what was asked. */
export class FakeEngine implements Engine {
  readonly commands: Command[] = [];
  private readonly answers = new Map<string, (command: Command) => unknown>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly tables = projected();

  readonly happened = this.tables.happened;
  readonly read: Engine['read'] = {
    now: () => 0,
    processDefinitionXml: () => null,
    decisionRequirementsXml: () => null,
    resource: () => null,
    form: () => null,
    latestForm: () => null,
    database: this.tables.db,
    databaseWith: () => this.tables.db,
  };

  readonly holdable: Engine['holdable'] = {
    path: '',
    hold: () => Promise.resolve(() => undefined),
    position: () => null,
  };

  isHealthy(): boolean {
    return true;
  }

  answer<Type extends CommandType>(type: Type, answer: (command: Command) => ResultOf<Type>): void {
    this.answers.set(type, answer);
  }

  async execute<Type extends CommandType>(command: { readonly type: Type }): Promise<ResultOf<Type>> {
    await Promise.resolve();
    this.commands.push(command as unknown as Command);
    return this.answers.get(command.type)?.(command as unknown as Command) as ResultOf<Type>;
  }

  onJobsAvailable(jobType: string, callback: () => void): () => void {
    const callbacks = this.listeners.get(jobType) ?? new Set();
    this.listeners.set(jobType, callbacks.add(callback));
    return () => callbacks.delete(callback);
  }

  onInstanceEnded(): () => void {
    return () => undefined;
  }

  jobsAvailable(jobType: string): void {
    for (const callback of this.listeners.get(jobType) ?? []) callback();
  }

  listeningTo(jobType: string): number {
    return this.listeners.get(jobType)?.size ?? 0;
  }

  idle(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
