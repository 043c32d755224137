import type { Temporal } from 'temporal-polyfill';
import type { Context } from './context.js';
import type { Decimal } from './decimal.js';
import type { DaysTime, YearsMonths } from './duration.js';
import type { FeelFunction } from './function.js';
import type { Range } from './range.js';
import type { ZonedDateTime } from './zoned-date-time.js';
import type { ZonedTime } from './zoned-time.js';

/** A value while an expression is evaluated. Only `json.ts` lets values in and out. */
export type Value = Primitive | TemporalValue | Value[] | Context | Range | FeelFunction;

export type Primitive = null | boolean | string | Decimal;

export type TemporalValue =
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Temporal.PlainDateTime
  | ZonedTime
  | ZonedDateTime
  | DaysTime
  | YearsMonths;
