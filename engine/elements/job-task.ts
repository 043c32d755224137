import { createJob } from '../behavior/jobs.js';
import type { JobTask } from '../model/executable.js';
import type { JobEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** What a worker does, a task or the throwing of a message: waits for its job (service-tasks.md). */
export const jobTask: ElementBehavior<JobTask | JobEvent> = {
  activate(work, visit) {
    createJob(work, visit, {
      jobType: visit.element.jobType,
      retries: visit.element.retries,
      headers: visit.element.headers,
      kind: 'BPMN_ELEMENT',
      listenerEventType: 'UNSPECIFIED',
      userTaskKey: null,
    });
  },
};
