import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ProcessDefinitionKey, ProcessInstanceKey } from '../keys.js';
import { DEFAULT_TENANT } from '../keys.js';
import { processInstanceSearch } from '../projections/process-instance-search.js';
import { awaitedResult } from './awaited-result.js';
import { execute } from './execute.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import {
  key,
  operationReference,
  optionalBody,
  optionalText,
  tenantId,
  variables,
  longNumber,
  wholeNumber,
} from './schemas.js';
import { findIn, searching } from './search-route.js';

const tag = z.string().regex(/^[A-Za-z][A-Za-z0-9_\-:.]{0,99}$/);

/** Each start instruction begins an element in the command itself. */
const MOST_INSTRUCTIONS = 1_000;

const startInstruction = z.object({ elementId: z.string().min(1) });

const runtimeInstruction = z.object({
  type: z.literal('TERMINATE_PROCESS_INSTANCE', { error: 'expected TERMINATE_PROCESS_INSTANCE' }),
  afterElementId: z.string().min(1),
});

const creation = z
  .object({
    processDefinitionId: optionalText,
    processDefinitionKey: key<ProcessDefinitionKey>().nullish(),
    processDefinitionVersion: wholeNumber.min(-1).nullish(),
    variables,
    tags: z.array(tag).max(10).nullish(),
    businessId: z.string().max(256).nullish(),
    startInstructions: z.array(startInstruction).max(MOST_INSTRUCTIONS).nullish(),
    runtimeInstructions: z.array(runtimeInstruction).max(MOST_INSTRUCTIONS).nullish(),
    awaitCompletion: z.boolean().nullish(),
    requestTimeout: longNumber(wholeNumber).nullish(),
    fetchVariables: z.array(z.string()).nullish(),
    tenantId,
    operationReference,
  })
  .refine((body) => (body.processDefinitionId === undefined) !== (body.processDefinitionKey == null), {
    error: 'expected either processDefinitionId or processDefinitionKey',
  });

/** POST /process-instances: with `awaitCompletion` it answers at the end, with the variables then. */
export async function createProcessInstance(context: RestContext, request: FastifyRequest) {
  const asked = parse(creation, request.body);
  const { processDefinitionId: id, processDefinitionKey, processDefinitionVersion: version } = asked;
  const created = await execute(context.engine, {
    type: 'createProcessInstance',
    processDefinition:
      id === undefined ? { key: processDefinitionKey! } : { id, ...(version != null && { version }) },
    variables: asked.variables,
    ...(asked.tags && { tags: asked.tags }),
    ...(asked.businessId && { businessId: asked.businessId }),
    startAt: (asked.startInstructions ?? []).map(({ elementId }) => elementId),
    endAfter: (asked.runtimeInstructions ?? []).map(({ afterElementId }) => afterElementId),
  });
  const result = asked.awaitCompletion
    ? await awaitedResult(context, created.processInstanceKey, {
        requestTimeout: asked.requestTimeout ?? 0,
        fetchVariables: asked.fetchVariables ?? [],
      })
    : {};
  return {
    processInstanceKey: created.processInstanceKey,
    processDefinitionKey: created.processDefinitionKey,
    processDefinitionId: created.processDefinitionId,
    processDefinitionVersion: created.processDefinitionVersion,
    tags: created.tags,
    businessId: created.businessId,
    // Filled only for a client that waits for the end: at the start there is no result yet.
    variables: result,
    tenantId: DEFAULT_TENANT,
  };
}

/** POST /process-instances/search */
export const searchProcessInstances = searching(processInstanceSearch);

/** GET /process-instances/{processInstanceKey} */
export function getProcessInstance(context: RestContext, request: FastifyRequest) {
  return findIn(
    context,
    processInstanceSearch,
    'a process instance',
    keyParameter(request, 'processInstanceKey'),
  );
}

/** POST /process-instances/{processInstanceKey}/cancellation */
export function cancelProcessInstance({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const processInstanceKey = keyParameter<ProcessInstanceKey>(request, 'processInstanceKey');
  parse(optionalBody, request.body);
  return execute(engine, { type: 'cancelProcessInstance', processInstanceKey });
}

/** POST /process-instances/{processInstanceKey}/deletion: only of an instance that has ended. */
export function deleteProcessInstance(context: RestContext, request: FastifyRequest): Promise<void> {
  const { processInstanceKey } = getProcessInstance(context, request);
  parse(optionalBody, request.body);
  return execute(context.engine, {
    type: 'deleteProcessInstance',
    processInstanceKey: processInstanceKey as ProcessInstanceKey,
  });
}
