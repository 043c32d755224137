import type { FastifyRequest } from 'fastify';
import type { Engine } from '../engine.js';
import type { ApiVersion } from './api-version.js';
import type { JobPolls } from './job-polls.js';
import type { Turns } from './turns.js';

/** What the routes work with. */
export interface RestContext {
  readonly engine: Engine;
  readonly jobPolls: JobPolls;
  readonly searches: Turns;
  /** Aborted when the server stops: who waits gets an answer. */
  readonly closing: AbortSignal;
  readonly apiVersion: ApiVersion;
  /** Where the engine is reached, for the topology. */
  readonly address: () => { host: string; port: number };
}

/** One operation of the API. `handle` gives the answer, or nothing for 204; it throws a Problem or a refusal. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v2`. */
  readonly url: string;
  readonly handle: (context: RestContext, request: FastifyRequest) => unknown;
}

/** An answer that is text as it is, not JSON. */
export class TextAnswer {
  constructor(
    readonly contentType: string,
    readonly text: string,
  ) {}
}
