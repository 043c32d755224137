import { scheduleOf } from '../behavior/schedule.js';
import type { Work } from '../behavior/work.js';
import { evaluateExpression } from '../feel/feel.js';
import type {
  MessageSubscriptionKey,
  ProcessDefinitionKey,
  SignalSubscriptionKey,
  TimerKey,
} from '../keys.js';
import type { ExecutableProcess } from '../model/executable.js';
import type { ProcessStart, TimerStartEvent } from '../model/executable-events.js';
import type { ModelValue } from '../model/expression.js';
import { RejectionError } from '../rejection.js';

/**
 * Messages, signals and timers start the newest version of a process only: what it waits for takes the place of what
 * another version waited for.
 */
export function replaceStartEvents(
  work: Work,
  processDefinitionKey: ProcessDefinitionKey,
  process: ExecutableProcess,
): void {
  closeStartEvents(work, process.id);
  for (const start of process.triggeredStarts) openStart(work, start, processDefinitionKey, process.id);
}

/** Lets nothing start a process any more. */
export function closeStartEvents(work: Work, processDefinitionId: string): void {
  const { messageStartSubscriptions, signalStartSubscriptions, startTimers } = work.state;
  for (const key of messageStartSubscriptions.byProcessId.get(processDefinitionId)) {
    work.emit({ type: 'messageStartSubscriptionDeleted', messageSubscriptionKey: key });
  }
  for (const key of signalStartSubscriptions.byProcessId.get(processDefinitionId)) {
    work.emit({ type: 'signalStartSubscriptionDeleted', signalSubscriptionKey: key });
  }
  for (const timerKey of startTimers.byProcessId.get(processDefinitionId)) {
    work.emit({ type: 'startTimerCanceled', timerKey });
  }
}

// helpers

function openStart(
  work: Work,
  start: ProcessStart,
  processDefinitionKey: ProcessDefinitionKey,
  processDefinitionId: string,
): void {
  const facts = { processDefinitionKey, processDefinitionId, elementId: start.id };
  switch (start.kind) {
    case 'messageStart':
      work.emit({
        type: 'messageStartSubscriptionCreated',
        messageSubscriptionKey: work.newKey<MessageSubscriptionKey>(),
        messageName: textOf(work, start.messageName, `the message name of ${start.id}`),
        ...facts,
      });
      return;
    case 'signalStart':
      work.emit({
        type: 'signalStartSubscriptionCreated',
        signalSubscriptionKey: work.newKey<SignalSubscriptionKey>(),
        signalName: textOf(work, start.signalName, `the signal name of ${start.id}`),
        ...facts,
      });
      return;
    case 'timerStart': {
      const schedule = startScheduleOf(work, start);
      if (schedule.repetitions === 0) return;
      const timerKey = work.newKey<TimerKey>();
      work.emit({ type: 'startTimerCreated', timerKey, ...facts, ...schedule });
      return;
    }
  }
}

function startScheduleOf(work: Work, { id, timer }: TimerStartEvent) {
  const text = textOf(work, timer.value, `the time ${timer.schedule} of ${id}`);
  const schedule = scheduleOf(timer.schedule, text, work.now);
  if (schedule !== null) return schedule;
  throw new RejectionError(
    'INVALID_ARGUMENT',
    `Expected the time ${timer.schedule} of ${id} to be ISO 8601 or a cron expression`,
  );
}

/** The expression of a start event is evaluated on deployment, without variables. */
function textOf(work: Work, value: ModelValue, what: string): string {
  if (value.kind === 'static') return value.text;
  const result = evaluateExpression(value.feel, {}, new Date(work.now));
  if (result.ok && typeof result.value === 'string') return result.value;
  throw new RejectionError('INVALID_ARGUMENT', `Expected ${what} to give a string`);
}
