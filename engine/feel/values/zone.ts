import { Temporal } from 'temporal-polyfill';

/** The seconds of an offset as `Z` or `+01:00`, or null when it is neither or lies beyond 18 hours. */
export function offsetSecondsOf(text: string): number | null {
  if (text === 'Z') return 0;
  const found = /^([+-])(\d\d):([0-5]\d)$/.exec(text);
  if (!found) return null;
  const size = Number(found[2]) * 3600 + Number(found[3]) * 60;
  if (size > 18 * 3600) return null;
  return found[1] === '-' ? -size : size;
}

/** The text of an offset: `Z` or `+01:00`. */
export function offsetText(offsetSeconds: number): string {
  return offsetSeconds === 0 ? 'Z' : zoneOfOffset(offsetSeconds);
}

/** The identifier of a fixed offset, as Temporal wants it. */
export function zoneOfOffset(offsetSeconds: number): string {
  const minutes = Math.abs(offsetSeconds) / 60;
  const parts = [Math.trunc(minutes / 60), Math.trunc(minutes % 60)];
  return (offsetSeconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The name of a region exactly as the time zone database writes it, or null when there is none by that name. */
export function regionOrNull(name: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9/_+-]*$/.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Intl does not mind the case of letters; an alias resolves to quite another name.
    return timeZone !== name && timeZone.toLowerCase() === name.toLowerCase() ? null : name;
  } catch {
    return null;
  }
}

/** The offset of a region outside daylight saving, which is what a time without a date goes by. */
export function standardOffsetSeconds(region: string): number {
  const months = [1, 7].map((month) =>
    Temporal.PlainDate.from({ year: 2025, month, day: 1 }).toZonedDateTime(region),
  );
  return Math.min(...months.map((moment) => moment.offsetNanoseconds / 1_000_000_000));
}
