import { createJob } from '../behavior/jobs.js';
import type { JobTask } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** A service task, or a business rule task that a worker does: waits for its job (service-tasks.md). */
export const jobTask: ElementBehavior<JobTask> = {
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
