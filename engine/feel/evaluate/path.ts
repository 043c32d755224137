import { Temporal } from 'temporal-polyfill';
import { Decimal } from '../values/decimal.js';
import { DaysTime, YearsMonths } from '../values/duration.js';
import type { Value } from '../values/value.js';
import { ZonedDateTime } from '../values/zoned-date-time.js';
import { ZonedTime } from '../values/zoned-time.js';

/** A property of a temporal value, as in `now().year`; undefined when it has none by that name. */
export function propertyOf(value: Value, name: string): Value | undefined {
  const properties = propertiesOf(value);
  if (!properties || !Object.hasOwn(properties, name)) return undefined;
  const property = properties[name]!;
  return typeof property === 'number' || typeof property === 'bigint' ? Decimal.of(property) : property;
}

type Properties = Record<string, number | bigint | string | DaysTime | null>;

function propertiesOf(value: Value): Properties | null {
  if (value instanceof Temporal.PlainDate) return dateProperties(value);
  if (value instanceof Temporal.PlainTime) return { ...timeProperties(value), ...noZone };
  if (value instanceof Temporal.PlainDateTime) {
    return { ...dateProperties(value), ...timeProperties(value), ...noZone };
  }
  if (value instanceof ZonedTime) return { ...timeProperties(value.time), ...zoneProperties(value) };
  if (value instanceof ZonedDateTime) {
    return { ...dateProperties(value.value), ...timeProperties(value.value), ...zoneProperties(value) };
  }
  if (value instanceof DaysTime) return durationProperties(value);
  if (value instanceof YearsMonths)
    return { years: Math.trunc(value.months / 12), months: value.months % 12 };
  return null;
}

const noZone = { 'time offset': null, timezone: null };

function dateProperties(date: { year: number; month: number; day: number; dayOfWeek: number }): Properties {
  return { year: date.year, month: date.month, day: date.day, weekday: date.dayOfWeek };
}

function timeProperties(time: { hour: number; minute: number; second: number }): Properties {
  return { hour: time.hour, minute: time.minute, second: time.second };
}

function zoneProperties(value: ZonedTime | ZonedDateTime): Properties {
  return {
    'time offset': new DaysTime(BigInt(value.offsetSeconds) * 1_000_000_000n),
    timezone: value.zone,
  };
}

function durationProperties({ seconds }: DaysTime): Properties {
  return {
    days: seconds / 86400n,
    hours: (seconds / 3600n) % 24n,
    minutes: (seconds / 60n) % 60n,
    seconds: seconds % 60n,
  };
}
