import { z } from 'zod';
import type { Bewaren } from '../store/store.js';
import type { SysteemRepository } from '../store/systeem-repository.js';
import type { DecisionReader, EngineReader, Job, TaskMover } from './camunda.js';
import type { Clock } from '../domain/tijd/clock.js';
import { outcomeOfError } from './error-outcome.js';
import type { Log } from './log.js';
import { type Outcome, halt } from './outcome.js';

/** What every worker can use. */
export interface Resources {
  readonly store: SysteemRepository;
  readonly clock: Clock;
  readonly camunda: DecisionReader & EngineReader & TaskMover;
  readonly bewaren: Pick<Bewaren, 'destroyDue'>;
  readonly log: Log;
}

export interface WorkerContext<V, H> extends Omit<Resources, 'log'> {
  readonly job: Job;
  readonly variables: V;
  readonly headers: H;
}

/** A job type with what has to be done for it. */
export interface Worker {
  readonly type: string;
  /** The variables that are asked of the engine; absent: all that the element sees. */
  readonly fetchVariables?: readonly string[];
  /** What a task of this type gives it, and what it gives back, for who draws one. */
  readonly contract: {
    readonly variables: z.ZodType;
    readonly headers: z.ZodType;
    readonly outputs: z.ZodType;
  };
  /** Does the work of one job and never rejects. */
  perform(job: Job, resources: Resources): Promise<Outcome>;
}

/**
 * Makes a worker from its parts: parse, one call of the store, one outcome.
 * Variables or headers that do not fit are a fault in the model and become an incident at once.
 */
export function defineWorker<V extends z.ZodType, H extends z.ZodType = typeof nothing>(definition: {
  type: string;
  variables: V;
  headers?: H;
  /** The variables that it completes with; none when left out. */
  outputs?: z.ZodObject;
  run: (context: WorkerContext<z.infer<V>, z.infer<H>>) => Promise<Outcome>;
}): Worker {
  const { type, variables: variablesSchema, outputs = nothing, run } = definition;
  const headersSchema = definition.headers ?? nothing;
  const fetchVariables = closedKeysOf(variablesSchema);
  return {
    type,
    ...(fetchVariables === undefined ? {} : { fetchVariables }),
    contract: { variables: variablesSchema, headers: headersSchema, outputs },
    async perform(job, { log, ...resources }) {
      const variables = variablesSchema.safeParse(job.variables);
      if (!variables.success) return halt('ONGELDIGE_VARIABELEN');
      const headers = headersSchema.safeParse(job.customHeaders);
      if (!headers.success) return halt('ONGELDIGE_HEADERS');
      try {
        return await run({
          ...resources,
          job,
          variables: variables.data,
          headers: headers.data as z.infer<H>,
        });
      } catch (error) {
        return outcomeOfError(error, job, log);
      }
    },
  };
}

const nothing = z.object({});

/** The names in an object schema; absent for a loose one, which wants to see the others too. */
function closedKeysOf(schema: z.ZodType): string[] | undefined {
  return schema instanceof z.ZodObject && schema.def.catchall === undefined
    ? Object.keys(schema.shape)
    : undefined;
}
