/** What each field of a cron expression lets through. */
export interface Cron {
  readonly seconds: ReadonlySet<number>;
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  /** Whether the last day of each month is meant. */
  readonly lastDay: boolean;
  readonly months: ReadonlySet<number>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
}

const MACROS: Readonly<Record<string, string>> = {
  '@yearly': '0 0 0 1 1 *',
  '@annually': '0 0 0 1 1 *',
  '@monthly': '0 0 0 1 * *',
  '@weekly': '0 0 0 * * 0',
  '@daily': '0 0 0 * * *',
  '@midnight': '0 0 0 * * *',
  '@hourly': '0 0 * * * *',
};
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const DAY = 24 * 60 * 60 * 1_000;
/** Every date comes back within this time, the 29th of February on a given weekday included. */
const LONGEST_WAIT_IN_DAYS = 41 * 366;

/**
 * Reads a cron expression of six fields (second, minute, hour, day of month, month, day of week) or a macro; null when
 * it is not one. Fields take `*`, `?`, numbers, names, ranges, steps and lists, the day of month also `L`.
 */
export function parseCron(text: string): Cron | null {
  const fields = (MACROS[text.trim().toLowerCase()] ?? text).trim().toUpperCase().split(/\s+/);
  if (fields.length !== 6) return null;
  const [second = '', minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  const lastDay = day === 'L';
  const seconds = parseField(second, 0, 59);
  const minutes = parseField(minute, 0, 59);
  const hours = parseField(hour, 0, 23);
  const days = lastDay ? new Set<number>() : parseField(day, 1, 31);
  const months = parseField(withNumbers(month, MONTHS, 1), 1, 12);
  const weekdays = parseField(withNumbers(weekday, WEEKDAYS, 0), 0, 7);
  if (!seconds || !minutes || !hours || !days || !months || !weekdays) return null;
  return {
    seconds,
    minutes,
    hours,
    days,
    lastDay,
    months,
    weekdays: new Set([...weekdays].map((number) => number % 7)),
  };
}

/** The first moment (epoch ms) after another that the expression names, in UTC; null when there is none. */
export function nextCronMoment(cron: Cron, after: number): number | null {
  const first = Math.floor(after / 1_000) * 1_000 + 1_000;
  const firstDay = Math.floor(first / DAY) * DAY;
  for (let days = 0; days <= LONGEST_WAIT_IN_DAYS; days += 1) {
    const day = firstDay + days * DAY;
    if (!isDay(cron, new Date(day))) continue;
    const moment = timeOnDay(cron, day, first);
    if (moment !== null) return moment;
  }
  return null;
}

// helpers

function withNumbers(field: string, names: readonly string[], first: number): string {
  return names.reduce((text, name, index) => text.replaceAll(name, String(index + first)), field);
}

function parseField(field: string, lowest: number, highest: number): Set<number> | null {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(?:(\*|\?)|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
    if (match === null) return null;
    const [, all, from, to, step] = match;
    const start = all === undefined ? Number(from) : lowest;
    const end = all !== undefined || (to === undefined && step !== undefined) ? highest : Number(to ?? from);
    const every = Number(step ?? 1);
    if (start < lowest || end > highest || start > end || every < 1) return null;
    for (let number = start; number <= end; number += every) found.add(number);
  }
  return found;
}

function isDay(cron: Cron, date: Date): boolean {
  if (!cron.months.has(date.getUTCMonth() + 1) || !cron.weekdays.has(date.getUTCDay())) return false;
  return cron.lastDay ? new Date(date.getTime() + DAY).getUTCDate() === 1 : cron.days.has(date.getUTCDate());
}

/** The first time of this day from a moment on. */
function timeOnDay({ hours, minutes, seconds }: Cron, day: number, from: number): number | null {
  for (const hour of sorted(hours)) {
    for (const minute of sorted(minutes)) {
      const start = day + (hour * 60 + minute) * 60_000;
      if (start + 59_000 < from) continue;
      for (const second of sorted(seconds)) if (start + second * 1_000 >= from) return start + second * 1_000;
    }
  }
  return null;
}

function sorted(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((left, right) => left - right);
}
