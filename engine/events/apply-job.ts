import type { State } from '../state/state.js';
import type { JobEvent } from './job-events.js';

export function applyJobEvent(state: State, event: JobEvent): void {
  const { jobs } = state;
  switch (event.type) {
    case 'jobCreated':
      jobs.put({
        key: event.jobKey,
        jobType: event.jobType,
        kind: event.kind,
        listenerEventType: event.listenerEventType,
        processInstanceKey: event.processInstanceKey,
        elementInstanceKey: event.elementInstanceKey,
        userTaskKey: event.userTaskKey,
        listenerIndex: event.listenerIndex ?? null,
        customHeaders: event.customHeaders,
        retries: event.retries,
        state: 'activatable',
        dueAt: null,
      });
      return;
    case 'jobActivated':
      jobs.change(event.jobKey, { state: 'activated', dueAt: event.deadline });
      return;
    case 'jobFailed':
      jobs.change(event.jobKey, {
        retries: event.retries,
        state: event.retries <= 0 ? 'failed' : event.retryAt === null ? 'activatable' : 'backingOff',
        dueAt: event.retries <= 0 ? null : event.retryAt,
      });
      return;
    case 'jobErrorThrown':
      jobs.change(event.jobKey, { state: 'errorThrown', dueAt: null });
      return;
    case 'jobRetryDue':
    case 'jobTimedOut':
    case 'jobYielded':
      jobs.change(event.jobKey, { state: 'activatable', dueAt: null });
      return;
    case 'jobRetriesUpdated':
      jobs.change(event.jobKey, { retries: event.retries });
      return;
    case 'jobTimeoutUpdated':
      jobs.change(event.jobKey, { dueAt: event.deadline });
      return;
    case 'jobCompleted':
    case 'jobCanceled':
      jobs.delete(event.jobKey);
      return;
  }
}
