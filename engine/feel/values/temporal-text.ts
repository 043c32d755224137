import { Temporal } from 'temporal-polyfill';
import { DaysTime, YearsMonths } from './duration.js';
import type { TemporalValue } from './value.js';
import { offsetSecondsOf, regionOrNull, standardOffsetSeconds, zoneOfOffset } from './zone.js';
import { ZonedDateTime } from './zoned-date-time.js';
import { ZonedTime } from './zoned-time.js';

const datePattern = /^(-?\d{4,6})-(\d\d)-(\d\d)$/;
const timePattern = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?/;
const endOfDay = /^24:00(?=(?::00(?:\.0{1,9})?)?(?:[Z+@-]|$))/;
const monthsPattern = /^([+-]?)P(?:([+-]?\d{1,9})Y)?(?:([+-]?\d{1,9})M)?$/i;
const daysPattern =
  /^([+-]?)P(?:([+-]?\d{1,15})D)?(?:T(?:([+-]?\d{1,15})H)?(?:([+-]?\d{1,15})M)?(?:([+-]?)(\d{1,15})(?:\.(\d{1,9}))?S)?)?$/i;

/** `@"…"`: whatever kind of temporal value the text is, or null. */
export function parseTemporal(text: string): TemporalValue | null {
  return parseDate(text) ?? parseDateTime(text) ?? parseTime(text) ?? parseDuration(text);
}

/** A date as in `2026-01-31`, or null. */
export function parseDate(text: string): Temporal.PlainDate | null {
  const found = datePattern.exec(text);
  if (!found) return null;
  return orNull(() => dateOf(Number(found[1]), Number(found[2]), Number(found[3])));
}

/** A date from its parts; throws a RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
}

/** A time as in `10:30`, `10:30:00.5`, `10:30:00+01:00` or `10:30:00@Europe/Amsterdam`, or null. */
export function parseTime(text: string): Temporal.PlainTime | ZonedTime | null {
  // The end of the day is its beginning, where there is no date that could go on.
  const { time, rest } = splitTime(text.replace(/^T/, '').replace(endOfDay, '00:00')) ?? {};
  if (!time || rest === undefined) return null;
  if (rest === '') return time;
  const offset = offsetSecondsOf(rest.replace(/^@/, ''));
  if (offset !== null) return new ZonedTime(time, offset);
  const region = rest.startsWith('@') ? regionOrNull(rest.slice(1)) : null;
  return region === null ? null : new ZonedTime(time, standardOffsetSeconds(region), region);
}

/** A date and time, local or with an offset or zone behind it, or a date alone for midnight; or null. */
export function parseDateTime(text: string): Temporal.PlainDateTime | ZonedDateTime | null {
  const split = text.indexOf('T');
  const date = parseDate(split < 0 ? text : text.slice(0, split));
  if (!date) return null;
  if (split < 0) return date.toPlainDateTime();
  const { time, rest } = splitTime(text.slice(split + 1)) ?? {};
  if (!time || rest === undefined) return null;
  const local = date.toPlainDateTime(time);
  return rest === '' ? local : atZone(local, rest);
}

/** `local` in a zone as `@Europe/Amsterdam`, `+01:00` or `+01:00[Europe/Amsterdam]` name it, or null. */
function atZone(local: Temporal.PlainDateTime, text: string): ZonedDateTime | null {
  const bracketed = /^(.+)\[(.+)\]$/.exec(text);
  if (bracketed && offsetSecondsOf(bracketed[1]!) === null) return null;
  if (!text.startsWith('@') && !bracketed && offsetSecondsOf(text) === null) return null;
  return inZone(local, bracketed?.[2] ?? text.replace(/^@/, ''));
}

/** `local` as a clock in the zone shows it, which is a region or an offset; null when there is no such zone. */
export function inZone(local: Temporal.PlainDateTime, zone: string): ZonedDateTime | null {
  const offset = offsetSecondsOf(zone);
  if (offset !== null) return new ZonedDateTime(local.toZonedDateTime(zoneOfOffset(offset)));
  const region = regionOrNull(zone);
  return region === null ? null : new ZonedDateTime(local.toZonedDateTime(region), region);
}

/** A duration in years and months or in days and time; mixed ones are null. */
export function parseDuration(text: string): YearsMonths | DaysTime | null {
  const found = monthsPattern.exec(text);
  if (!found) return parseDaysTime(text);
  const [, sign, years, months] = found;
  if (years === undefined && months === undefined) return null;
  const total = Number(years ?? 0) * 12 + Number(months ?? 0);
  return new YearsMonths(sign === '-' ? -total : total);
}

function parseDaysTime(text: string): DaysTime | null {
  const found = daysPattern.exec(text);
  if (!found || /[PT]$/i.test(text)) return null;
  const [, sign, days, hours, minutes, secondsSign, seconds, fraction] = found;
  const whole = (BigInt(days ?? 0) * 24n + BigInt(hours ?? 0)) * 60n + BigInt(minutes ?? 0);
  const rest = BigInt(seconds ?? 0) * 1_000_000_000n + BigInt((fraction ?? '').padEnd(9, '0'));
  const total = whole * 60_000_000_000n + (secondsSign === '-' ? -rest : rest);
  return new DaysTime(sign === '-' ? -total : total);
}

function splitTime(text: string): { time: Temporal.PlainTime; rest: string } | null {
  const found = timePattern.exec(text);
  if (!found) return null;
  const [whole, hour, minute, second, fraction] = found;
  const time = orNull(() => timeOf(Number(hour), Number(minute), Number(second ?? 0), fraction));
  return time && { time, rest: text.slice(whole.length) };
}

/** A time from its parts, `fraction` being decimals of a second; throws a RangeError when there is no such time. */
export function timeOf(hour: number, minute: number, second: number, fraction = ''): Temporal.PlainTime {
  const [millisecond, microsecond, nanosecond] = fraction.padEnd(9, '0').match(/\d{3}/g)!.map(Number);
  return Temporal.PlainTime.from(
    { hour, minute, second, millisecond, microsecond, nanosecond },
    { overflow: 'reject' },
  );
}

function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
