import { z } from 'zod';
import { expectMatch } from '../matching.js';
import type { Job, Play } from '../play.js';
import { step } from './step-kind.js';

const variables = z.record(z.string(), z.unknown());
const someJob = z.record(z.string(), z.unknown());
const longLockMs = 600_000;
const longPollMs = 5_000;

export const jobSteps = {
  /** Hands out jobs; those that follow in the case are done with them. */
  activate: step(
    z.strictObject({
      activate: z.string(),
      max: z.number().default(100),
      timeout: z.number().default(longLockMs),
      worker: z.string().default('conformance'),
      fetchVariable: z.array(z.string()).optional(),
      /** What each job says, or how many there are. */
      gives: z.union([z.number(), z.array(someJob)]),
    }),
    async (play, { activate, max, gives, ...options }) => {
      const expected = typeof gives === 'number' ? gives : gives.length;
      const jobs = await activateJobs(play, activate, { max, none: expected === 0, ...options });
      if (jobs.length !== expected) throw new Error(`Expected ${expected} jobs, found ${jobs.length}`);
      if (typeof gives !== 'number') gives.forEach((job, index) => expectMatch(jobs[index], job));
      play.held.set(activate, [...(play.held.get(activate) ?? []), ...jobs]);
    },
  ),

  complete: step(
    z.strictObject({
      complete: z.string(),
      variables: variables.optional(),
      result: z.record(z.string(), z.unknown()).optional(),
      /** What the job says. */
      job: someJob.optional(),
    }),
    async (play, { complete, job: expected, ...given }) => {
      await withNextJob(play, complete, (job) => {
        if (expected !== undefined) expectMatch(job, expected);
        return play.client.completeJob({ jobKey: job.jobKey, ...given });
      });
    },
  ),

  fail: step(
    z.strictObject({
      fail: z.string(),
      retries: z.number().optional(),
      errorMessage: z.string().optional(),
      retryBackOff: z.number().optional(),
      variables: variables.optional(),
      job: someJob.optional(),
    }),
    async (play, { fail, job: expected, ...given }) => {
      await withNextJob(play, fail, (job) => {
        if (expected !== undefined) expectMatch(job, expected);
        return play.client.failJob({ jobKey: job.jobKey, ...given });
      });
    },
  ),

  throwError: step(
    z.strictObject({
      throwError: z.string(),
      errorCode: z.string(),
      errorMessage: z.string().optional(),
      variables: variables.optional(),
    }),
    async (play, { throwError, ...given }) => {
      await withNextJob(play, throwError, ({ jobKey }) => play.client.throwJobError({ jobKey, ...given }));
    },
  ),

  /** Changes the job that was handed out last, or that has an incident. */
  updateJob: step(
    z.strictObject({
      updateJob: z.string(),
      retries: z.number().optional(),
      timeout: z.number().optional(),
    }),
    async (play, { updateJob, ...changeset }) => {
      const jobKey = play.held.get(updateJob)?.at(-1)?.jobKey ?? (await waitingJobKey(play, updateJob));
      await play.client.updateJob({ jobKey, changeset });
    },
  ),
};

// helpers

/** Does something with the job that was handed out first, else with one that is asked for now; keeps it when refused. */
async function withNextJob(play: Play, type: string, answer: (job: Job) => Promise<unknown>): Promise<void> {
  const held = play.held.get(type) ?? [];
  if (held.length === 0) held.push(...(await activateJobs(play, type, { max: 1 })));
  play.held.set(type, held);
  const [job] = held;
  if (job === undefined) throw new Error(`Expected a job of type ${type}`);
  await answer(job);
  held.shift();
}

interface Activation {
  readonly max: number;
  /** Whether there should be none, so that there is nothing to wait for. */
  readonly none?: boolean;
  readonly timeout?: number;
  readonly worker?: string;
  readonly fetchVariable?: string[] | undefined;
}

async function activateJobs(play: Play, type: string, activation: Activation): Promise<Job[]> {
  const { max, none = false, timeout = longLockMs, worker = 'conformance', fetchVariable } = activation;
  const { jobs } = await play.client.activateJobs({
    type: play.names.of(type),
    maxJobsToActivate: max,
    timeout,
    worker,
    ...(fetchVariable !== undefined && { fetchVariable }),
    requestTimeout: none ? -1 : longPollMs,
  });
  return jobs as Job[];
}

function waitingJobKey(play: Play, type: string): Promise<string> {
  return play.eventually(async () => {
    const jobs = await play.search<Job & { state: string }>('searchJobs', { type: play.names.of(type) });
    return jobs.find(({ state }) => !ended.has(state))?.jobKey ?? null;
  }, `Expected a job of type ${type}`);
}

const ended = new Set(['COMPLETED', 'CANCELED', 'ERROR_THROWN']);
