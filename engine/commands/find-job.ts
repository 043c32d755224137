import type { Work } from '../behavior/work.js';
import type { JobKey } from '../keys.js';
import { RejectionError } from '../rejection.js';
import type { Job } from '../state/job-table.js';

/** The job, in any state. Throws RejectionError when there is none. */
export function findJob(work: Work, key: JobKey): Job {
  const job = work.state.jobs.get(key);
  if (job === undefined)
    throw new RejectionError('NOT_FOUND', `Expected a job with key '${key}', but found none`);
  return job;
}

/**
 * The job, if a worker may still answer it: also after its lock has ended, as long as nobody else answered. Throws
 * RejectionError when there is none or when it waits for its incident.
 */
export function findAnswerableJob(work: Work, key: JobKey): Job {
  const job = findJob(work, key);
  if (job.state === 'failed' || job.state === 'errorThrown') {
    const state = job.state === 'failed' ? 'FAILED' : 'ERROR_THROWN';
    throw new RejectionError(
      'INVALID_STATE',
      `Expected job '${key}' to be open, but it is in state '${state}'`,
    );
  }
  return job;
}

/** What every event of a job says. */
export function jobFacts({ key, processInstanceKey, elementInstanceKey }: Job) {
  return { jobKey: key, processInstanceKey, elementInstanceKey };
}
