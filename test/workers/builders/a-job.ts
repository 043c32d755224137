import type { Job } from '../../../workers/camunda.js';

/** A job of `type`; name only what matters. */
export function aJob(type: string, differences: Partial<Job> = {}): Job {
  return {
    jobKey: '2251799813685301',
    type,
    isTaskListener: false,
    isExecutionListener: false,
    processInstanceKey: '2251799813685201',
    elementId: 'Task_Proef',
    elementInstanceKey: '2251799813685250',
    retries: 3,
    customHeaders: {},
    variables: {},
    userTask: null,
    ...differences,
  };
}
