import { Temporal } from 'temporal-polyfill';
import { DaysTime, YearsMonths } from '../values/duration.js';
import type { Value } from '../values/value.js';
import { ZonedDateTime } from '../values/zoned-date-time.js';
import { nanosecondsOfDay, ZonedTime } from '../values/zoned-time.js';

export type Duration = DaysTime | YearsMonths;

export function isDuration(value: Value): value is Duration {
  return value instanceof DaysTime || value instanceof YearsMonths;
}

/**
 * A temporal value `times` (1 or -1) a duration later, or undefined when the two do not go together. Days are of
 * 24 hours also when the clock changes; a date takes the part of a day along and then drops it.
 */
export function shift(value: Value, duration: Duration, times: 1 | -1): Value | undefined {
  if (duration instanceof YearsMonths) return shiftMonths(value, duration.months * times);
  const nanoseconds = duration.nanoseconds * BigInt(times);
  const by = {
    seconds: Number(nanoseconds / 1_000_000_000n),
    nanoseconds: Number(nanoseconds % 1_000_000_000n),
  };
  if (value instanceof Temporal.PlainDate) return value.toPlainDateTime().add(by).toPlainDate();
  if (value instanceof Temporal.PlainDateTime) return value.add(by);
  if (value instanceof Temporal.PlainTime) return value.add(by);
  if (value instanceof ZonedDateTime) return value.with(value.value.add(by));
  if (value instanceof ZonedTime) return value.with(value.time.add(by));
  return undefined;
}

function shiftMonths(value: Value, months: number): Value | undefined {
  if (value instanceof Temporal.PlainDate) return value.add({ months });
  if (value instanceof Temporal.PlainDateTime) return value.add({ months });
  if (value instanceof ZonedDateTime) return value.with(value.value.add({ months }));
  return undefined;
}

/** The sum of two durations of one kind, or undefined. */
export function addDurations(left: Value, right: Value, times: 1 | -1): Duration | undefined {
  if (left instanceof DaysTime && right instanceof DaysTime) {
    return new DaysTime(left.nanoseconds + right.nanoseconds * BigInt(times));
  }
  if (left instanceof YearsMonths && right instanceof YearsMonths) {
    return new YearsMonths(left.months + right.months * times);
  }
  return undefined;
}

/** The time from `right` to `left`, or undefined when they are not two of one kind. */
export function difference(left: Value, right: Value): DaysTime | undefined {
  if (left instanceof Temporal.PlainDate && right instanceof Temporal.PlainDate) {
    return new DaysTime(BigInt(left.since(right).days) * 86_400_000_000_000n);
  }
  if (left instanceof Temporal.PlainDateTime && right instanceof Temporal.PlainDateTime) {
    return new DaysTime(epochNanoseconds(left) - epochNanoseconds(right));
  }
  if (left instanceof Temporal.PlainTime && right instanceof Temporal.PlainTime) {
    return new DaysTime(nanosecondsOfDay(left) - nanosecondsOfDay(right));
  }
  if (left instanceof ZonedDateTime && right instanceof ZonedDateTime) {
    return new DaysTime(left.value.epochNanoseconds - right.value.epochNanoseconds);
  }
  if (left instanceof ZonedTime && right instanceof ZonedTime) {
    // Camunda counts between times with a zone without a sign.
    const between = left.utcNanoseconds - right.utcNanoseconds;
    return new DaysTime(between < 0n ? -between : between);
  }
  return undefined;
}

function epochNanoseconds(value: Temporal.PlainDateTime): bigint {
  return value.toZonedDateTime('UTC').epochNanoseconds;
}
