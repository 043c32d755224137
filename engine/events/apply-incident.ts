import type { State } from '../state/state.js';
import type { IncidentEvent } from './incident-events.js';

export function applyIncidentEvent(state: State, event: IncidentEvent): void {
  switch (event.type) {
    case 'incidentCreated':
      state.incidents.put({
        key: event.incidentKey,
        processInstanceKey: event.processInstanceKey,
        elementInstanceKey: event.elementInstanceKey,
        jobKey: event.jobKey,
        errorType: event.errorType,
        step: event.step,
      });
      return;
    case 'incidentResolved':
      state.incidents.delete(event.incidentKey);
      return;
  }
}
