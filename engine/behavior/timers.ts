import type { TimerKey } from '../keys.js';
import type { TimerBoundaryEvent } from '../model/executable.js';
import type { Timer } from '../state/event-tables.js';
import { triggerBoundaryEvent } from './trigger-boundary-event.js';
import { evaluateText } from './evaluate.js';
import { StepStuck } from './incidents.js';
import { addDuration, parseCycle, parseDate, parseDuration } from '../iso-8601.js';
import { elementOf, visitOf } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Sets the timer of a boundary event. Throws StepStuck when its expression gives no date, duration or cycle. */
export function openTimer(work: Work, visit: Visit, { id, timer }: TimerBoundaryEvent): void {
  const text = evaluateText(work, timer.value, visit.key, `the time ${timer.kind}`);
  const schedule = scheduleOf(timer.kind, text, work.now);
  if (schedule === null) {
    throw new StepStuck('EXTRACT_VALUE_ERROR', `Expected an ISO 8601 ${timer.kind} for timer ${id}`);
  }
  if (schedule.repetitions === 0) return;
  work.emit({
    type: 'timerCreated',
    ...place(visit),
    timerKey: work.newKey<TimerKey>(),
    elementId: id,
    ...schedule,
  });
}

/** Fires a timer that is due; one that repeats is set again, counted from when it should have fired. */
export function triggerTimer(work: Work, timer: Timer): void {
  const visit = visitOf(work, timer.elementInstanceKey);
  if (visit === undefined) throw new Error(`Expected the element of timer ${timer.key} to be there`);
  const event = elementOf(visit.process, timer.elementId);
  if (event.kind !== 'timerBoundary') throw new Error(`Expected ${timer.elementId} to be a timer`);
  work.emit({ type: 'timerTriggered', ...place(visit), timerKey: timer.key, elementId: timer.elementId });
  if (timer.interval !== null && timer.repetitions !== 1) {
    work.emit({
      type: 'timerCreated',
      ...place(visit),
      timerKey: work.newKey<TimerKey>(),
      elementId: timer.elementId,
      dueAt: addDuration(timer.dueAt, timer.interval),
      repetitions: timer.repetitions === -1 ? -1 : timer.repetitions - 1,
      interval: timer.interval,
    });
  }
  triggerBoundaryEvent(work, visit, event, {});
}

// helpers

type Schedule = Pick<Timer, 'dueAt' | 'repetitions' | 'interval'>;

function scheduleOf(kind: TimerBoundaryEvent['timer']['kind'], text: string, now: number): Schedule | null {
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
      const cycle = parseCycle(text);
      if (cycle === null) return null;
      const { repetitions, startsAt, interval } = cycle;
      return { dueAt: startsAt ?? addDuration(now, interval), repetitions, interval };
    }
  }
}

function place({ key, instance }: Visit) {
  return { processInstanceKey: instance.key, elementInstanceKey: key };
}
