import { raiseIncident } from '../behavior/incidents.js';
import { setLocalVariables } from '../behavior/variables.js';
import { ownerOf } from '../behavior/visit.js';
import type { CommandHandler } from './command-handler.js';
import { findAnswerableJob, jobFacts } from './find-job.js';

/** A worker could not do the job: it is handed out again, after a pause if it asks for one; without retries it waits. */
export const failJob: CommandHandler<'failJob'> = (work, input) => {
  const job = findAnswerableJob(work, input.jobKey);
  const visit = ownerOf(work, job.elementInstanceKey);
  if (visit === undefined) throw new Error(`Expected the element of job ${job.key} to be there`);
  const retries = Math.max(input.retries ?? job.retries - 1, 0);
  const pause = input.retryBackOff ?? 0;
  work.emit({
    type: 'jobFailed',
    ...jobFacts(job),
    retries,
    errorMessage: input.errorMessage,
    retryAt: retries > 0 && pause > 0 ? work.now + pause : null,
  });
  setLocalVariables(work, visit.key, input.variables);
  if (retries > 0) return;
  raiseIncident(work, visit, {
    errorType: NO_RETRIES[job.kind],
    message: input.errorMessage ?? 'No more retries left',
    jobKey: job.key,
    step: { do: 'retryJob', jobKey: job.key },
  });
};

const NO_RETRIES = {
  BPMN_ELEMENT: 'JOB_NO_RETRIES',
  EXECUTION_LISTENER: 'EXECUTION_LISTENER_NO_RETRIES',
  TASK_LISTENER: 'TASK_LISTENER_NO_RETRIES',
} as const;
