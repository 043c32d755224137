import { jobBackoffMs } from './backoff.js';
import type { Camunda, Job } from './camunda.js';
import type { Outcome } from './outcome.js';

/**
 * Tells the engine how the work of a job ended.
 * @throws CamundaRefusal when the job is no longer this worker's; any other error when the engine does not answer.
 */
export async function settleJob(camunda: Camunda, job: Job, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'complete':
      if (job.isTaskListener) return camunda.answerListener(job.jobKey, { denied: false });
      return camunda.completeJob(job.jobKey, outcome.variables);
    case 'deny':
      return camunda.answerListener(job.jobKey, { denied: true, reason: outcome.reason });
    case 'bpmnError':
      return camunda.throwJobError(job.jobKey, outcome.code);
    case 'retry': {
      const retries = Math.max(job.retries - 1, 0);
      const backoffMs = outcome.backoffMs ?? jobBackoffMs(retries);
      return camunda.failJob(job.jobKey, { retries, backoffMs, reasonCode: outcome.reasonCode });
    }
    case 'halt':
      return camunda.failJob(job.jobKey, { retries: 0, backoffMs: 0, reasonCode: outcome.reasonCode });
  }
}
