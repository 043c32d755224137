import type { State } from '../state/state.js';
import type { TimerEvent } from './timer-events.js';

export function applyTimerEvent(state: State, event: TimerEvent): void {
  switch (event.type) {
    case 'timerCreated':
      state.timers.put({
        key: event.timerKey,
        elementInstanceKey: event.elementInstanceKey,
        processInstanceKey: event.processInstanceKey,
        elementId: event.elementId,
        dueAt: event.dueAt,
        repetitions: event.repetitions,
        interval: event.interval,
      });
      return;
    case 'timerTriggered':
    case 'timerCanceled':
      state.timers.delete(event.timerKey);
      return;
    case 'startTimerCreated':
      state.startTimers.put({
        key: event.timerKey,
        processDefinitionKey: event.processDefinitionKey,
        processDefinitionId: event.processDefinitionId,
        elementId: event.elementId,
        dueAt: event.dueAt,
        repetitions: event.repetitions,
        interval: event.interval,
      });
      return;
    case 'startTimerTriggered':
    case 'startTimerCanceled':
      state.startTimers.delete(event.timerKey);
      return;
  }
}
