import type { Taal } from '../teksten/teksten.js';

const locales: Readonly<Record<Taal, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A day in words, in Dutch time: dinsdag 24 november 2026. */
export function showDay(iso: string, taal: Taal): string {
  return new Intl.DateTimeFormat(locales[taal], { dateStyle: 'full', timeZone: 'Europe/Amsterdam' }).format(
    new Date(iso),
  );
}
