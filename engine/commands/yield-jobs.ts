import type { CommandHandler } from './command-handler.js';
import { jobFacts } from './find-job.js';

/**
 * Whoever asked for these jobs was gone before the answer: they can be handed out at once, with the retries that they had. One
 * that is no longer held by that activation is left alone.
 */
export const yieldJobs: CommandHandler<'yieldJobs'> = (work, { jobs }) => {
  for (const { jobKey, deadline } of jobs) {
    const job = work.state.jobs.get(jobKey);
    if (job?.state !== 'activated' || job.dueAt !== deadline) continue;
    work.emit({ type: 'jobYielded', ...jobFacts(job) });
  }
};
