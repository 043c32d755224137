let last = { epochMs: 0, text: '1970-01-01T00:00:00.000Z' };

/**
 * An epoch ms as it is stored and answered: UTC with milliseconds, so that text sorts as time does. Events that happen
 * together ask for the same moment again and again.
 */
export function momentOf(epochMs: number): string {
  if (epochMs !== last.epochMs) last = { epochMs, text: new Date(epochMs).toISOString() };
  return last.text;
}

/**
 * An ISO 8601 date-time with offset, a FEEL zone id behind it or not, as it is stored. The engine has checked the
 * text before it became an event.
 */
export function momentFrom(text: string | null): string | null {
  return text === null ? null : new Date(text.replace(/\[[^\]]*\]$/, '')).toISOString();
}
