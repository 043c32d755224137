import { Temporal } from 'temporal-polyfill';
import { Context } from './context.js';
import { Decimal } from './decimal.js';
import { DaysTime, YearsMonths } from './duration.js';
import { FeelFunction } from './function.js';
import { Range } from './range.js';
import type { TemporalValue, Value } from './value.js';
import { offsetText } from './zone.js';
import type { ZonedDateTime } from './zoned-date-time.js';
import { ZonedTime } from './zoned-time.js';

/** A value as `string()` shows it; texts inside a list or context stand in quotes. */
export function textOf(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `"${value}"`;
  if (value instanceof Decimal) return value.toString();
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  if (value instanceof Context) {
    return `{${[...value.entries].map(([key, entry]) => `${key}:${textOf(entry)}`).join(', ')}}`;
  }
  if (value instanceof Range) {
    const [open, close] = [value.startIncluded ? '[' : '(', value.endIncluded ? ']' : ')'];
    return `${open}${textOf(value.start)}..${textOf(value.end)}${close}`;
  }
  if (value instanceof FeelFunction) return `function(${value.parameters.join(', ')})`;
  return temporalText(value);
}

/** The ISO 8601 text of a temporal value, with `@` before the name of a zone. */
export function temporalText(value: TemporalValue): string {
  if (value instanceof Temporal.PlainDate) return dateText(value);
  if (value instanceof Temporal.PlainTime) return value.toString();
  if (value instanceof Temporal.PlainDateTime) return dateTimeText(value);
  if (value instanceof DaysTime || value instanceof YearsMonths) return value.toString();
  if (value instanceof ZonedTime) return value.time.toString() + zoneText(value);
  return dateTimeText(value.value.toPlainDateTime()) + zoneText(value);
}

function zoneText(value: ZonedTime | ZonedDateTime): string {
  return value.zone === null ? offsetText(value.offsetSeconds) : `@${value.zone}`;
}

function dateTimeText(value: Temporal.PlainDateTime): string {
  return `${dateText(value.toPlainDate())}T${value.toPlainTime().toString()}`;
}

/** Years have four digits, or a sign and as many as they need: Temporal would write six. */
function dateText({ year, month, day }: Temporal.PlainDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');
