import type { Clock } from '../../../domain/tijd/clock.js';

/** A clock that stands still until the test turns it. */
export class FakeClock implements Clock {
  #nu: number;

  constructor(nu = '2026-11-24T09:00:00Z') {
    this.#nu = Date.parse(nu);
  }

  now(): Date {
    return new Date(this.#nu);
  }

  turn(minuten: number): void {
    this.#nu += minuten * 60_000;
  }

  set(nu: string): void {
    this.#nu = Date.parse(nu);
  }
}
