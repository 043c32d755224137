import { dagVan, leesbareDag } from '../../domain/tijd/amsterdam.js';

const zone = 'Europe/Amsterdam';
const parts = new Intl.DateTimeFormat('nl-NL', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `ma 24 november 2026, 15.00 uur`, in Dutch local time. */
export function formatMoment(moment: Date): string {
  const { weekday, day, month, year, hour, minute } = partsOf(moment);
  return `${weekday} ${day} ${month} ${year}, ${hour}.${minute} uur`;
}

/** `24 november 2026`. */
export function formatDate(moment: Date): string {
  return leesbareDag(dagVan(moment));
}

/**
 * How far away a deadline is: `over 2 dagen`, `over 3 uur`, `4 uur te laat`. Whole units, rounded down, so
 * that nobody is promised more time than there is.
 */
export function formatDistance(deadline: Date, now: Date): string {
  const difference = deadline.getTime() - now.getTime();
  const amount = amountOf(Math.abs(difference));
  if (difference < 0) return amount === '' ? 'net te laat' : `${amount} te laat`;
  return amount === '' ? 'nu' : `over ${amount}`;
}

/** Whether both moments are on the same day in the Netherlands. */
export function isSameDay(one: Date, other: Date): boolean {
  return formatDate(one) === formatDate(other);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function amountOf(milliseconds: number): string {
  if (milliseconds < minute) return '';
  if (milliseconds < hour) return plural(Math.floor(milliseconds / minute), 'minuut', 'minuten');
  if (milliseconds < 2 * day) return `${Math.floor(milliseconds / hour)} uur`;
  return plural(Math.floor(milliseconds / day), 'dag', 'dagen');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function partsOf(moment: Date): Record<string, string> {
  return Object.fromEntries(
    parts.formatToParts(moment).map(({ type, value }) => [type, value.replace(/\.$/, '')]),
  );
}
