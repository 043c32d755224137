import type { Journal } from './journal.js';

/** One value of the state that is not a table. */
export class Cell<Value> {
  private current: Value;

  constructor(
    private readonly journal: Journal,
    initial: Value,
  ) {
    this.current = initial;
  }

  get value(): Value {
    return this.current;
  }

  set(value: Value): void {
    const before = this.current;
    this.current = value;
    this.journal.record(() => this.set(before));
  }
}
