/** An epoch ms as it is stored and answered: UTC with milliseconds, so that text sorts as time does. */
export function momentOf(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/**
 * An ISO 8601 date-time with offset, a FEEL zone id behind it or not, as it is stored. The engine has checked the
 * text before it became an event.
 */
export function momentFrom(text: string | null): string | null {
  return text === null ? null : new Date(text.replace(/\[[^\]]*\]$/, '')).toISOString();
}
