import type { SysteemRepository } from '../../../store/systeem-repository.js';
import type { Job } from '../../../workers/camunda.js';
import type { Outcome } from '../../../workers/outcome.js';
import type { Worker } from '../../../workers/worker.js';
import { aJob } from '../builders/a-job.js';
import { FakeCamunda } from './fake-camunda.js';
import { FakeLog } from './fake-log.js';
import { type Call, fakeSysteemRepository } from './fake-systeem-repository.js';

/**
 * Gives the same job to the worker twice, as an engine does when the first answer got lost, and expects the same
 * question to the store under the same key and the same outcome both times.
 */
export async function performTwice(
  worker: Worker,
  job: Partial<Job>,
  options: { answers?: Partial<Record<keyof SysteemRepository, unknown>>; camunda?: FakeCamunda } = {},
): Promise<{ calls: Call[]; outcome: Outcome }> {
  const camunda = options.camunda ?? new FakeCamunda();
  const given = aJob(worker.type, job);
  const attempt = async () => {
    const { repository, calls } = fakeSysteemRepository(options.answers);
    const clock = { now: () => new Date(0) };
    const bewaren = { destroyDue: () => Promise.resolve(0) };
    const resources = { store: repository, bewaren, clock, camunda, log: new FakeLog() };
    return { outcome: await worker.perform(given, resources), calls };
  };
  const first = await attempt();
  expect(await attempt()).toEqual(first);
  return first;
}
