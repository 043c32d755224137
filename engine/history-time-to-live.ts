import { addDuration, parseDuration } from './iso-8601.js';

/** For how long history stays: as long as Camunda 8 keeps what Operate and Tasklist show (concepts/data-retention.md). */
export const HISTORY_TIME_TO_LIVE = 'P30D';

/** Whether a text is an ISO 8601 duration that history can be kept for: not negative, and not beyond what a date can be. */
export function isTimeToLive(text: string): boolean {
  const duration = parseDuration(text);
  if (duration === null) return false;
  try {
    return addDuration(Date.UTC(2100), duration) >= Date.UTC(2100);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
