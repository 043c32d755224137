import type { ProcessDefinitionKey, ProcessInstanceKey, ScopeKey, TimerKey } from '../keys.js';
import type { DueQueue } from './due-queue.js';
import type { Journal } from './journal.js';
import { Table } from './table.js';

interface TimerBase {
  readonly key: TimerKey;
  /** The event. */
  readonly elementId: string;
  readonly dueAt: number;
  readonly repetitions: number;
  readonly interval: string | null;
}

/** A timer of a running instance. */
export interface Timer extends TimerBase {
  readonly elementInstanceKey: ScopeKey;
  readonly processInstanceKey: ProcessInstanceKey;
}

export class TimerTable extends Table<TimerKey, Timer> {
  readonly byElementInstance = this.multiIndex((timer) => timer.elementInstanceKey);

  constructor(journal: Journal, due: DueQueue) {
    super(journal);
    this.addIndex(due.follow<Timer>('timer', (timer) => timer.dueAt));
  }
}

/** A timer that starts the newest version of a process. */
export interface StartTimer extends TimerBase {
  readonly processDefinitionKey: ProcessDefinitionKey;
  readonly processDefinitionId: string;
}

export class StartTimerTable extends Table<TimerKey, StartTimer> {
  readonly byProcessId = this.multiIndex((timer) => timer.processDefinitionId);

  constructor(journal: Journal, due: DueQueue) {
    super(journal);
    this.addIndex(due.follow<StartTimer>('startTimer', (timer) => timer.dueAt));
  }
}
