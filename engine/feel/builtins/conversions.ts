import { Temporal } from 'temporal-polyfill';
import { Decimal } from '../values/decimal.js';
import { DaysTime, YearsMonths } from '../values/duration.js';
import {
  dateOf,
  inZone,
  parseDate,
  parseDateTime,
  parseDuration,
  parseTime,
  timeOf,
} from '../values/temporal-text.js';
import { textOf } from '../values/text.js';
import type { Value } from '../values/value.js';
import { zoneOfOffset } from '../values/zone.js';
import { ZonedDateTime } from '../values/zoned-date-time.js';
import { ZonedTime } from '../values/zoned-time.js';
import { FatalFailure } from '../evaluate/failure.js';
import { builtin, type Builtins, refuse } from './builtin.js';

export const conversions: Builtins = {
  string: [
    builtin('from: any', (from: Value) => (from === null || typeof from === 'string' ? from : textOf(from))),
  ],
  number: [
    builtin('from: string', toNumber),
    builtin('from: string, grouping separator: string', (from: string, grouping: string) =>
      toNumber(without(from, grouping)),
    ),
    builtin('from: string, grouping separator: string?, decimal separator: string?', separatedNumber),
  ],
  date: [builtin('from: any', toDate), builtin('year: number, month: number, day: number', dateFromParts)],
  time: [
    builtin('from: any', toTime),
    builtin('hour: number, minute: number, second: number', localTime),
    builtin('hour: number, minute: number, second: number, offset: any', offsetTime),
  ],
  'date and time': [
    builtin('from: string', (from: string) => parseDateTime(from) ?? refuse('expected a date and time')),
    builtin('date: any, time: any', joinDateTime),
  ],
  duration: [builtin('from: string', (from: string) => parseDuration(from) ?? refuse('expected a duration'))],
  'years and months duration': [builtin('from: any, to: any', monthsBetween)],
};

function toNumber(text: string): Decimal {
  return possible(() => Decimal.parse(text), 'expected a number');
}

function separatedNumber(from: string, grouping: string | null, decimal: string | null): Decimal {
  if (decimal === null)
    return toNumber(grouping === null ? refuse('expected a separator') : without(from, grouping));
  if ((decimal !== ',' && decimal !== '.') || decimal === grouping)
    refuse('expected another decimal separator');
  const digits = grouping === null ? from : without(from, grouping);
  return toNumber(digits.replaceAll(decimal, '.'));
}

function without(text: string, grouping: string): string {
  return [' ', ',', '.'].includes(grouping)
    ? text.replaceAll(grouping, '')
    : refuse('expected " ", "," or "."');
}

function toDate(from: Value): Temporal.PlainDate {
  if (typeof from === 'string') return parseDate(from) ?? refuse('expected a date');
  return dayOf(from);
}

/** The date of a date or of a date and time; refuses anything else. */
export function dayOf(value: Value): Temporal.PlainDate {
  if (value instanceof Temporal.PlainDate) return value;
  if (value instanceof Temporal.PlainDateTime) return value.toPlainDate();
  if (value instanceof ZonedDateTime) return value.value.toPlainDate();
  return refuse('expected a date, or a date and time');
}

function dateFromParts(year: Decimal, month: Decimal, day: Decimal): Temporal.PlainDate {
  return possible(() => dateOf(year.toInt(), month.toInt(), day.toInt()), 'expected an existing date');
}

function toTime(from: Value): Value {
  if (typeof from === 'string') return parseTime(from) ?? refuse('expected a time');
  if (from instanceof Temporal.PlainDateTime) return from.toPlainTime();
  if (from instanceof ZonedDateTime)
    return new ZonedTime(from.value.toPlainTime(), from.offsetSeconds, from.zone);
  if (from instanceof Temporal.PlainDate) return new ZonedTime(new Temporal.PlainTime(), 0);
  return refuse('expected a text, a date or a date and time');
}

function localTime(hour: Decimal, minute: Decimal, second: Decimal): Temporal.PlainTime {
  const fraction = /\.(\d{1,9})/.exec(second.toString())?.[1];
  return possible(
    () => timeOf(hour.toInt(), minute.toInt(), second.toInt(), fraction),
    'expected an existing time',
  );
}

function offsetTime(hour: Decimal, minute: Decimal, second: Decimal, offset: Value): Value {
  const time = localTime(hour, minute, second);
  if (offset === null) return time;
  return offset instanceof DaysTime
    ? new ZonedTime(time, Number(offset.seconds))
    : refuse('expected a duration as offset');
}

/** A day with a time of day, or a date and time in another zone. */
function joinDateTime(date: Value, time: Value): Value {
  if (typeof time === 'string') return inOtherZone(date, time);
  const day = dayOf(date);
  if (time instanceof Temporal.PlainTime) return day.toPlainDateTime(time);
  if (!(time instanceof ZonedTime)) return refuse('expected a time');
  return inZone(day.toPlainDateTime(time.time), time.zone ?? zoneOfOffset(time.offsetSeconds));
}

/** A local one is read there, any other keeps its moment. A zone that does not exist is fatal, as in Camunda. */
function inOtherZone(value: Value, zone: string): Value {
  if (!(value instanceof Temporal.PlainDateTime) && !(value instanceof ZonedDateTime)) {
    return refuse('expected a date and time');
  }
  const local = value instanceof ZonedDateTime ? value.value.toPlainDateTime() : value;
  const there = inZone(local, zone);
  if (!there) throw new FatalFailure('Expected an existing time zone');
  return value instanceof ZonedDateTime
    ? there.with(value.value.withTimeZone(there.value.timeZoneId))
    : there;
}

/** Whole months from one day to another. */
function monthsBetween(from: Value, to: Value): YearsMonths {
  return new YearsMonths(dayOf(from).until(dayOf(to), { largestUnit: 'months' }).months);
}

/** Runs `make`; what is out of range refuses with `message`. */
function possible<T>(make: () => T, message: string): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return refuse(message);
    throw error;
  }
}
