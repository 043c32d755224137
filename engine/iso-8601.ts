import { Temporal } from 'temporal-polyfill';

/** The furthest that a moment can lie from 1970 (epoch ms): beyond it, adding throws. */
const LAST_MOMENT = 8.64e15;

/** A timer that repeats: `R3/PT1H`, `R/2026-01-01T10:00:00Z/P1D`. */
export interface Cycle {
  /** How often; -1 for without end. */
  readonly repetitions: number;
  /** Epoch ms of the first time; null for one interval after the element was entered. */
  readonly startsAt: number | null;
  /** ISO 8601 duration. */
  readonly interval: string;
}

/**
 * Epoch ms of an ISO 8601 date and time; null when it is not one. It has an offset, or the name of a zone
 * (`…[Europe/Berlin]`, in FEEL `…@Europe/Berlin`), or neither and is in UTC: the page on timer events in `docs/components/
 * modeler/bpmn/` says so.
 */
export function parseDate(text: string): number | null {
  return attempt(() => (hasOffset(text) ? Temporal.Instant.from(text) : zoned(text)).epochMilliseconds);
}

/**
 * A date and time as clients get it: with its offset, without the name of its zone, which their parsers refuse. Null
 * when `parseDate` does not read it.
 */
export function withoutZoneName(text: string): string | null {
  if (parseDate(text) === null) return null;
  return hasOffset(text) ? text.replace(/\[.*\]$/, '') : zoned(text).toString({ timeZoneName: 'never' });
}

/** The duration if it is one in ISO 8601, else null. */
export const parseDuration = remembered((text) => attempt(() => Temporal.Duration.from(text).toString()));

/** The repeating interval if it is one in ISO 8601, else null. */
export function parseCycle(text: string): Cycle | null {
  const parts = text.split('/');
  const times = /^R(\d{0,9})$/.exec(parts[0] ?? '')?.[1];
  const interval = parseDuration(parts.at(-1) ?? '');
  // The name of a time zone holds a slash too: what stands between the ends is the start.
  const start = parts.slice(1, -1).join('/');
  const startsAt = start === '' ? null : parseDate(start);
  if (times === undefined || interval === null || (start !== '' && startsAt === null)) return null;
  return { repetitions: times === '' ? -1 : Number(times), startsAt, interval };
}

/** The moment (epoch ms) that lies a duration after another; months and years count as in the UTC calendar. */
export function addDuration(moment: number, duration: string): number {
  const length = fixedLength(duration);
  if (length !== null && Math.abs(moment + length) <= LAST_MOMENT) return moment + length;
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('UTC').add(duration)
    .epochMilliseconds;
}

// helpers

/** How long (ms) a duration is whenever it begins; null when it has months or years, or parts of a millisecond. */
const fixedLength = remembered((text) => {
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds } =
    Temporal.Duration.from(text);
  if (years !== 0 || months !== 0 || microseconds !== 0 || nanoseconds !== 0) return null;
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1_000 + milliseconds;
});

/** Models name the same few texts again and again; what comes from variables does not push those out. */
function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const mostKept = 500;
  const kept = new Map<string, Read>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (kept.size < mostKept) kept.set(text, found);
    return found;
  };
}

function hasOffset(text: string): boolean {
  return /\dT[^@[]*(Z|[+-]\d{2}(:?\d{2}){0,2})/i.test(text);
}

/** The moment of a text without an offset; a date alone is no moment. */
function zoned(text: string): Temporal.ZonedDateTime {
  if (!/\dT\d/i.test(text)) throw new RangeError('Expected a time beside the date');
  const named = text.replace(/@(.*)$/, '[$1]');
  return Temporal.ZonedDateTime.from(named.endsWith(']') ? named : `${named}[UTC]`);
}

function attempt<Value>(parse: () => Value): Value | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
