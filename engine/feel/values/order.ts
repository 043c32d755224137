import { Temporal } from 'temporal-polyfill';
import { Decimal } from './decimal.js';
import { DaysTime, YearsMonths } from './duration.js';
import { kindOf } from './kind.js';
import type { Value } from './value.js';
import { ZonedDateTime } from './zoned-date-time.js';
import { ZonedTime } from './zoned-time.js';

/** Below, at or above zero as `left` comes before, with or after `right`; null when they cannot be compared. */
export function order(left: Value, right: Value): number | null {
  if (kindOf(left) !== kindOf(right)) return null;
  if (left instanceof Decimal) return left.compare(right as Decimal);
  if (typeof left === 'string') return compare(left, right as string);
  if (left instanceof Temporal.PlainDate)
    return Temporal.PlainDate.compare(left, right as Temporal.PlainDate);
  if (left instanceof Temporal.PlainTime)
    return Temporal.PlainTime.compare(left, right as Temporal.PlainTime);
  if (left instanceof Temporal.PlainDateTime) {
    return Temporal.PlainDateTime.compare(left, right as Temporal.PlainDateTime);
  }
  if (left instanceof DaysTime) return compare(left.nanoseconds, (right as DaysTime).nanoseconds);
  if (left instanceof YearsMonths) return left.months - (right as YearsMonths).months;
  if (left instanceof ZonedTime) return compare(left.utcNanoseconds, (right as ZonedTime).utcNanoseconds);
  if (left instanceof ZonedDateTime) return orderMoments(left, right as ZonedDateTime);
  return null;
}

/** At the same moment the clock that shows less comes first, as in Java. */
function orderMoments(left: ZonedDateTime, right: ZonedDateTime): number {
  return (
    Temporal.ZonedDateTime.compare(left.value, right.value) ||
    Temporal.PlainDateTime.compare(left.value.toPlainDateTime(), right.value.toPlainDateTime()) ||
    compare(left.zone ?? '', right.zone ?? '')
  );
}

function compare<T extends string | bigint>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
