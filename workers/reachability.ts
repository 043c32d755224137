import { CamundaRefusal } from './camunda.js';
import type { Log } from './log.js';

/** Notes once that the engine went away and once that it is back, however many loops find out. */
export class Reachability {
  readonly #log: Log;
  #reachable = true;

  constructor(log: Log) {
    this.#log = log;
  }

  lost(error: unknown): void {
    if (!this.#reachable) return;
    this.#reachable = false;
    if (error instanceof CamundaRefusal) {
      this.#log.error({ status: error.status }, 'process engine refuses the workers; work waits');
    } else {
      this.#log.warn({}, 'process engine does not answer; work waits');
    }
  }

  found(): void {
    if (this.#reachable) return;
    this.#reachable = true;
    this.#log.info({}, 'process engine answers again');
  }
}
