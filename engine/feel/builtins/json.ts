import { Context } from '../values/context.js';
import { Decimal } from '../values/decimal.js';
import { DaysTime, YearsMonths } from '../values/duration.js';
import { FeelFunction } from '../values/function.js';
import { fromJson } from '../values/json.js';
import { Range } from '../values/range.js';
import { temporalText, textOf } from '../values/text.js';
import type { TemporalValue, Value } from '../values/value.js';
import { offsetText } from '../values/zone.js';
import { ZonedDateTime } from '../values/zoned-date-time.js';
import { ZonedTime } from '../values/zoned-time.js';
import { builtin, type Builtins, refuse } from './builtin.js';

export const json: Builtins = {
  // The documentation has the one name, Camunda's component the other.
  'from json': [builtin('value: string', read), builtin('json: string', read)],
  'to json': [builtin('value: any', write)],
};

function read(text: string): Value {
  try {
    return fromJson(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('expected JSON');
    throw error;
  }
}

/** Numbers keep the decimals they are written with, which JSON.stringify would drop. */
function write(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Decimal) return value.toString();
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value instanceof Context) {
    return `{${[...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${write(entry)}`).join(',')}}`;
  }
  return JSON.stringify(textFor(value));
}

/** What JSON has no form for, as Java writes it. */
function textFor(value: TemporalValue | Range | FeelFunction): string {
  if (value instanceof Range || value instanceof FeelFunction) return textOf(value);
  if (value instanceof DaysTime) return hoursText(value);
  if (value instanceof YearsMonths) return monthsText(value);
  const text = temporalText(value);
  if (value instanceof ZonedTime) return text.replace(/@.*/, offsetText(value.offsetSeconds));
  if (!(value instanceof ZonedDateTime) || value.zone === null) return text;
  return text.replace(/@.*/, `${offsetText(value.offsetSeconds)}[${value.zone}]`);
}

/** A duration of which each part has its own sign. */
function monthsText({ months }: YearsMonths): string {
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  return `P${years ? `${years}Y` : ''}${rest ? `${rest}M` : ''}${months ? '' : '0D'}`;
}

/** A duration with hours as its largest unit and a fraction of a second. */
function hoursText({ nanoseconds }: DaysTime): string {
  const [hours, minutes, rest] = [
    nanoseconds / 3_600_000_000_000n,
    (nanoseconds / 60_000_000_000n) % 60n,
    nanoseconds % 60_000_000_000n,
  ];
  const seconds = rest || nanoseconds === 0n ? `${secondsText(rest)}S` : '';
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}`;
}

function secondsText(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = (size % 1_000_000_000n).toString().padStart(9, '0').replace(/0+$/, '');
  return `${nanoseconds < 0n ? '-' : ''}${size / 1_000_000_000n}${fraction && `.${fraction}`}`;
}
