import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';
import { findJob, jobFacts } from './find-job.js';

export const updateJob: CommandHandler<'updateJob'> = (work, { jobKey, retries, timeout }) => {
  const job = findJob(work, jobKey);
  if (retries === undefined && timeout === undefined) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      'Expected retries or a timeout to change, but there is neither',
    );
  }
  if (retries !== undefined) {
    if (retries < 1) {
      throw new RejectionError(
        'INVALID_ARGUMENT',
        `Expected retries to be greater than zero, but it is ${retries}`,
      );
    }
    work.emit({ type: 'jobRetriesUpdated', ...jobFacts(job), retries });
  }
  if (timeout !== undefined) {
    if (job.state !== 'activated') {
      throw new RejectionError('INVALID_STATE', `Expected a worker to hold job '${jobKey}', but none does`);
    }
    work.emit({ type: 'jobTimeoutUpdated', ...jobFacts(job), deadline: work.now + timeout });
  }
};
