import { nextCronMoment, parseCron } from '../cron.js';
import { addDuration, parseCycle, parseDate, parseDuration } from '../iso-8601.js';
import type { TimerTrigger } from '../model/executable-events.js';

/** When a timer fires. */
export interface Schedule {
  /** Epoch ms. */
  readonly dueAt: number;
  /** How often it still fires, this time included; -1 for without end. */
  readonly repetitions: number;
  /** ISO 8601 duration between two firings, or a cron expression; null when it fires once. */
  readonly interval: string | null;
}

/** Reads what a timer says, counted from `now`; null when it is no date, duration or cycle (timer-events.md). */
export function scheduleOf(kind: TimerTrigger['schedule'], text: string, now: number): Schedule | null {
  switch (kind) {
    case 'date': {
      const dueAt = parseDate(text);
      return dueAt === null ? null : { dueAt, repetitions: 1, interval: null };
    }
    case 'duration': {
      const duration = parseDuration(text);
      return duration === null ? null : { dueAt: addDuration(now, duration), repetitions: 1, interval: null };
    }
    case 'cycle': {
      if (parseCron(text) !== null) return nextOf({ dueAt: now, repetitions: -1, interval: text });
      const cycle = parseCycle(text);
      if (cycle === null) return null;
      const { repetitions, startsAt, interval } = cycle;
      return { dueAt: startsAt ?? addDuration(now, interval), repetitions, interval };
    }
  }
}

/** The firing after this one, counted from when this one should have been; null after the last. */
export function nextOf({ dueAt, repetitions, interval }: Schedule): Schedule | null {
  if (interval === null || repetitions === 1) return null;
  const cron = parseCron(interval);
  const next = cron === null ? addDuration(dueAt, interval) : nextCronMoment(cron, dueAt);
  if (next === null) return null;
  return { dueAt: next, repetitions: repetitions === -1 ? -1 : repetitions - 1, interval };
}
