import type { Clock } from '../../../domain/tijd/clock.js';

/** A Monday morning in the Netherlands, 09:30. */
const start = '2026-03-02T08:30:00Z';

/** A clock that stands still until a test moves it. */
export class KetenClock implements Clock {
  #now = new Date(start);

  now(): Date {
    return new Date(this.#now);
  }

  /** Moves on by an ISO 8601 duration of days, hours, minutes and seconds, such as `PT4H` or `P3DT30M`. */
  advance(duration: string): Date {
    const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
    if (match === null || duration.length < 3) throw new Error(`Expected a duration, got ${duration}`);
    const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    const milliseconds = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    this.#now = new Date(this.#now.getTime() + milliseconds);
    return this.now();
  }
}
