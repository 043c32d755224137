import { Temporal } from 'temporal-polyfill';
import { Context } from './context.js';
import { Decimal } from './decimal.js';
import { DaysTime, YearsMonths } from './duration.js';
import { FeelFunction } from './function.js';
import { Range } from './range.js';
import type { Value } from './value.js';
import { ZonedDateTime } from './zoned-date-time.js';
import { ZonedTime } from './zoned-time.js';

/** Every kind of value, with the class that tells it; two kinds never compare with each other. */
const classes = [
  ['number', Decimal],
  ['context', Context],
  ['local time', Temporal.PlainTime],
  ['time with zone', ZonedTime],
  ['date', Temporal.PlainDate],
  ['local date and time', Temporal.PlainDateTime],
  ['date and time with zone', ZonedDateTime],
  ['days and time duration', DaysTime],
  ['years and months duration', YearsMonths],
  ['range', Range],
  ['function', FeelFunction],
] as const;

export type Kind = 'null' | 'boolean' | 'string' | 'list' | (typeof classes)[number][0];

/** What kind of value this is. */
export function kindOf(value: Value): Kind {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (Array.isArray(value)) return 'list';
  for (const [kind, constructor] of classes) if (value instanceof constructor) return kind;
  throw new TypeError('Expected a FEEL value');
}

/** The name of its type as `instance of` and messages know it: with or without a zone is one type. */
export function typeOf(value: Value): string {
  return kindOf(value).replace(/^local | with zone$/, '');
}
