import type { Temporal } from 'temporal-polyfill';

/** A time of day with an offset from UTC, and the zone that gave it when there was one. */
export class ZonedTime {
  constructor(
    readonly time: Temporal.PlainTime,
    readonly offsetSeconds: number,
    readonly zone: string | null = null,
  ) {}

  with(time: Temporal.PlainTime): ZonedTime {
    return new ZonedTime(time, this.offsetSeconds, this.zone);
  }

  /** Nanoseconds of the day in UTC; below zero or above a day when the offset crosses midnight. */
  get utcNanoseconds(): bigint {
    return nanosecondsOfDay(this.time) - BigInt(this.offsetSeconds) * 1_000_000_000n;
  }
}

export function nanosecondsOfDay(time: Temporal.PlainTime): bigint {
  const seconds = (time.hour * 60 + time.minute) * 60 + time.second;
  const fraction = (time.millisecond * 1000 + time.microsecond) * 1000 + time.nanosecond;
  return BigInt(seconds) * 1_000_000_000n + BigInt(fraction);
}
