import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ActivatedJob } from '../commands/activated-job.js';
import { DEFAULT_TENANT } from '../keys.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import { longNumber, tenantId, wholeNumber } from './schemas.js';

/** How long a worker waits that does not say so, and at most, in ms. */
const usualPatience = 10_000;
const longestPatience = 600_000;

const activation = z.object({
  type: z.string().min(1),
  worker: z.string().nullish(),
  timeout: longNumber(wholeNumber.min(1)),
  maxJobsToActivate: wholeNumber.min(1).max(10_000),
  fetchVariable: z.array(z.string()).nullish(),
  requestTimeout: longNumber(wholeNumber).nullish(),
  tenantIds: z.array(tenantId).nullish(),
});

/** POST /jobs/activation: waits for jobs until there are some or the worker's patience ends. */
export async function activateJobs({ jobPolls }: RestContext, request: FastifyRequest) {
  const asked = parse(activation, request.body);
  const gone = new AbortController();
  const leave = () => gone.abort();
  request.socket.once('close', leave);
  // It can have left while its body was read or its password checked: then nothing closes any more.
  if (request.socket.destroyed) leave();
  try {
    const jobs = await jobPolls.activate(
      {
        jobType: asked.type,
        worker: asked.worker ?? '',
        timeout: asked.timeout,
        maxJobsToActivate: asked.maxJobsToActivate,
        ...(asked.fetchVariable && { fetchVariables: asked.fetchVariable }),
      },
      patienceOf(asked.requestTimeout ?? 0),
      gone.signal,
    );
    return { jobs: jobs.map(jobAnswer) };
  } finally {
    request.socket.off('close', leave);
  }
}

/** 0 leaves it to the engine, less asks for an answer at once. */
function patienceOf(requestTimeout: number): number {
  if (requestTimeout === 0) return usualPatience;
  return Math.min(Math.max(requestTimeout, 0), longestPatience);
}

function jobAnswer({ jobType, ...job }: ActivatedJob) {
  return { ...job, type: jobType, tenantId: DEFAULT_TENANT };
}
