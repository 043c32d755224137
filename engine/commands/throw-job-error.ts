import { throwError } from '../behavior/errors.js';
import { raiseIncident } from '../behavior/incidents.js';
import { visitOf } from '../behavior/visit.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';
import { findAnswerableJob, jobFacts } from './find-job.js';

/** A worker met a business error: the nearest boundary event that catches its code takes over (error-events.md). */
export const throwJobError: CommandHandler<'throwJobError'> = (work, input) => {
  const job = findAnswerableJob(work, input.jobKey);
  if (job.kind !== 'BPMN_ELEMENT') {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected job '${job.key}' to belong to an element, but it is a listener`,
    );
  }
  const visit = visitOf(work, job.elementInstanceKey);
  if (visit === undefined) throw new Error(`Expected the element of job ${job.key} to be there`);
  const { errorCode, errorMessage } = input;
  work.emit({ type: 'jobErrorThrown', ...jobFacts(job), errorCode, errorMessage });
  if (throwError(work, visit, errorCode, input.variables)) return;
  raiseIncident(work, visit, {
    errorType: 'UNHANDLED_ERROR_EVENT',
    message: errorMessage
      ? `Nothing catches the error '${errorCode}': ${errorMessage}`
      : `Nothing catches the error '${errorCode}'`,
    jobKey: job.key,
    step: { do: 'retryJob', jobKey: job.key },
  });
};
