import type { TimerKey } from '../keys.js';
import type { Catcher } from '../model/executable.js';
import type { TimerTrigger } from '../model/executable-events.js';
import type { StartTimer, Timer } from '../state/timer-tables.js';
import { evaluateText } from './evaluate.js';
import { StepStuck } from './incidents.js';
import { createInstance } from './process-instances.js';
import { nextOf, scheduleOf } from './schedule.js';
import { triggerEvent } from './trigger-event.js';
import { catcherOf, elementOf, scopeOf } from './visit.js';
import type { Scope } from './visit.js';
import type { Work } from './work.js';

/** Sets the timer of an event in a scope. Throws StepStuck when its expression gives no date, duration or cycle. */
export function openTimer(work: Work, holder: Scope, { id }: Catcher, timer: TimerTrigger): void {
  const text = evaluateText(work, timer.value, holder.key, `the time ${timer.schedule}`);
  const schedule = scheduleOf(timer.schedule, text, work.now);
  if (schedule === null) {
    throw new StepStuck('EXTRACT_VALUE_ERROR', `Expected an ISO 8601 ${timer.schedule} for timer ${id}`);
  }
  if (schedule.repetitions === 0) return;
  const timerKey = work.newKey<TimerKey>();
  work.emit({ type: 'timerCreated', ...place(holder), timerKey, elementId: id, ...schedule });
}

/** Fires a timer that is due; one that repeats is set again. */
export function triggerTimer(work: Work, timer: Timer): void {
  const holder = scopeOf(work, timer.elementInstanceKey);
  if (holder === undefined) throw new Error(`Expected the element of timer ${timer.key} to be there`);
  const facts = { ...place(holder), elementId: timer.elementId };
  work.emit({ type: 'timerTriggered', ...facts, timerKey: timer.key });
  const next = nextOf(timer);
  if (next !== null)
    work.emit({ type: 'timerCreated', ...facts, timerKey: work.newKey<TimerKey>(), ...next });
  triggerEvent(work, holder, catcherOf(holder.process, timer.elementId), {});
}

/** Starts a process whose timer is due; one that repeats is set again. */
export function triggerStartTimer(work: Work, timer: StartTimer): void {
  const { processDefinitionKey, processDefinitionId, elementId } = timer;
  const definition = work.state.processDefinitions.get(processDefinitionKey);
  if (definition === undefined) throw new Error(`Expected definition ${processDefinitionKey}`);
  const start = elementOf(work.models.process(definition.key), elementId);
  if (start.kind !== 'timerStart') throw new Error(`Expected ${elementId} to be a timer start event`);
  work.emit({ type: 'startTimerTriggered', timerKey: timer.key });
  const next = nextOf(timer);
  if (next !== null) {
    const timerKey = work.newKey<TimerKey>();
    const facts = { processDefinitionKey, processDefinitionId, elementId };
    work.emit({ type: 'startTimerCreated', ...facts, timerKey, ...next });
  }
  createInstance(work, { definition, start, variables: {} });
}

// helpers

function place({ key, instance }: Scope) {
  return { processInstanceKey: instance.key, elementInstanceKey: key };
}
