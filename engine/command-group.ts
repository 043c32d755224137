import type { EngineEvent } from './events/event.js';
import type { LogRecord } from './storage/event-log.js';

/** Who is told what became of a command. */
export interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Commands that were decided and wait for the same commit. */
export class CommandGroup {
  private readonly kept: { timestamp: number; lastKey: number; events: EngineEvent[] }[] = [];
  private readonly answers: { readonly waiting: Waiting; readonly give: () => void }[] = [];

  /** What the commands did, in order. */
  get records(): readonly LogRecord[] {
    return this.kept;
  }

  /** How many clients wait. */
  get size(): number {
    return this.answers.length;
  }

  get isEmpty(): boolean {
    return this.answers.length === 0 && this.kept.length === 0;
  }

  /** Keeps what a command did. Commands of the same millisecond share a record: each costs a row and a checksum. */
  add({ timestamp, lastKey, events }: LogRecord): void {
    const last = this.kept.at(-1);
    if (last?.timestamp !== timestamp) {
      this.kept.push({ timestamp, lastKey, events: [...events] });
      return;
    }
    last.lastKey = lastKey;
    for (const event of events) last.events.push(event);
  }

  /** Has `give` tell a client its answer once the group is on disk. */
  answerLater(waiting: Waiting, give: () => void): void {
    this.answers.push({ waiting, give });
  }

  /** The group is on disk. */
  answer(): void {
    for (const { give } of this.answers) give();
  }

  /** The group is not kept: nobody is told yes. */
  fail(error: unknown): void {
    for (const { waiting } of this.answers) waiting.reject(error);
  }
}
