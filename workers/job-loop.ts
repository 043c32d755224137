import { connectionBackoffMs } from './backoff.js';
import { type Camunda, CamundaRefusal, type Job } from './camunda.js';
import { type Outcome, halt } from './outcome.js';
import type { Pause } from './pause.js';
import type { Reachability } from './reachability.js';
import { settleJob } from './settle-job.js';
import type { Resources, Worker } from './worker.js';

export interface JobLoopOptions {
  readonly camunda: Camunda;
  readonly resources: Resources;
  readonly reachability: Reachability;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/** How many jobs of one type are worked on at the same time. */
const capacity = 16;
/** The work of a job takes far less; a job whose worker died is given out again after this time. */
const lockMs = 20_000;
const requestTimeoutMs = 20_000;

/**
 * Takes jobs of one type until `signal` aborts, and then finishes what was begun.
 * While the engine does not answer, it asks again with growing pauses; what was done by then is reported when it is back.
 */
export async function runJobLoop(worker: Worker, options: JobLoopOptions): Promise<void> {
  const { camunda, reachability, pause, signal } = options;
  const underWay = new Set<Promise<void>>();
  let failures = 0;
  while (!signal.aborted) {
    if (underWay.size >= capacity) await Promise.race(underWay);
    const request = {
      type: worker.type,
      worker: 'ketenregie',
      maxJobs: capacity - underWay.size,
      lockMs,
      requestTimeoutMs,
      ...(worker.fetchVariables === undefined ? {} : { fetchVariables: worker.fetchVariables }),
    };
    try {
      const jobs = await camunda.activateJobs(request, signal);
      failures = 0;
      reachability.found();
      for (const job of jobs) {
        const work = performAndSettle(worker, job, options).finally(() => underWay.delete(work));
        underWay.add(work);
      }
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      reachability.lost(error);
      await pause(connectionBackoffMs(failures), signal);
    }
  }
  await Promise.all(underWay);
}

async function performAndSettle(worker: Worker, job: Job, options: JobLoopOptions): Promise<void> {
  const { resources, pause, signal } = options;
  const { log } = resources;
  const outcome = await worker.perform(job, resources);
  if (outcome.kind === 'retry' || outcome.kind === 'halt') {
    log.warn(
      { jobType: job.type, jobKey: job.jobKey, code: outcome.reasonCode, kind: outcome.kind },
      'job failed',
    );
  }
  for (let attempt = 1; !(await isSettled(job, outcome, options)); attempt += 1) {
    if (signal.aborted) return;
    await pause(connectionBackoffMs(attempt), signal);
  }
}

/** False when the engine did not answer, so that it is not known whether it heard the outcome. */
async function isSettled(job: Job, outcome: Outcome, options: JobLoopOptions): Promise<boolean> {
  const { camunda, resources } = options;
  try {
    await settleJob(camunda, job, outcome);
    return true;
  } catch (error) {
    if (!(error instanceof CamundaRefusal)) return false;
    // Gone, or given to another: the work is done, and doing it again there changes nothing.
    if (error.status === 404 || error.status === 409) return true;
    resources.log.error(
      { jobType: job.type, jobKey: job.jobKey, status: error.status },
      'outcome of job was refused',
    );
    if (outcome.kind === 'halt') return true;
    return isSettled(job, halt('UITKOMST_GEWEIGERD'), options);
  }
}
