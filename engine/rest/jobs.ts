import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ListenerResult } from '../commands/command.js';
import type { JobKey } from '../keys.js';
import { jobSearch } from '../projections/job-search.js';
import { execute } from './execute.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import { invalidArgument } from './problem.js';
import type { RestContext } from './route.js';
import { longNumber, operationReference, optionalText, variables, wholeNumber } from './schemas.js';
import { searching } from './search-route.js';
import { userTaskChanges } from './user-task-attributes.js';

/** POST /jobs/search */
export const searchJobs = searching(jobSearch);

const listenerResult = z.object({
  type: z.literal('userTask', { error: 'expected userTask: other results are not supported' }).nullish(),
  denied: z.boolean().nullish(),
  deniedReason: z.string().nullish(),
  corrections: userTaskChanges,
});

const completion = z
  .object({ variables, result: listenerResult.nullish() })
  .nullish()
  .transform((body) => body ?? { variables: {}, result: null });

/** POST /jobs/{jobKey}/completion: of a task listener with what it decided. */
export function completeJob({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const jobKey = keyParameter<JobKey>(request, 'jobKey');
  const asked = parse(completion, request.body);
  const result: ListenerResult | undefined = asked.result
    ? {
        denied: asked.result.denied ?? false,
        deniedReason: asked.result.deniedReason ?? null,
        corrections: asked.result.corrections,
      }
    : undefined;
  return execute(engine, {
    type: 'completeJob',
    jobKey,
    variables: asked.variables,
    ...(result && { result }),
  });
}

const failure = z
  .object({
    retries: wholeNumber.min(0).nullish(),
    errorMessage: z.string().nullish(),
    retryBackOff: longNumber(wholeNumber.min(0)).nullish(),
    variables,
  })
  .nullish()
  .transform((body) => body ?? { variables: {} });

/** POST /jobs/{jobKey}/failure */
export function failJob({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const jobKey = keyParameter<JobKey>(request, 'jobKey');
  const { retries, errorMessage, retryBackOff, variables } = parse(failure, request.body);
  return execute(engine, {
    type: 'failJob',
    jobKey,
    errorMessage: errorMessage ?? null,
    variables,
    ...(retries != null && { retries }),
    ...(retryBackOff != null && { retryBackOff }),
  });
}

const bpmnError = z.object({ errorCode: z.string().min(1), errorMessage: optionalText, variables });

/** POST /jobs/{jobKey}/error: a BPMN error, for the model to catch. */
export function throwJobError({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const jobKey = keyParameter<JobKey>(request, 'jobKey');
  const { errorCode, errorMessage = null, variables } = parse(bpmnError, request.body);
  return execute(engine, { type: 'throwJobError', jobKey, errorCode, errorMessage, variables });
}

const update = z.object({
  changeset: z.object({
    retries: wholeNumber.min(1).nullish(),
    timeout: longNumber(wholeNumber.min(0)).nullish(),
  }),
  operationReference,
});

/** PATCH /jobs/{jobKey} */
export async function updateJob({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const jobKey = keyParameter<JobKey>(request, 'jobKey');
  const { retries, timeout } = parse(update, request.body).changeset;
  if (retries == null && timeout == null)
    throw invalidArgument('body.changeset: expected retries or timeout');
  await execute(engine, {
    type: 'updateJob',
    jobKey,
    ...(retries != null && { retries }),
    ...(timeout != null && { timeout }),
  });
}
