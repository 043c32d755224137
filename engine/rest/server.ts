import { setMaxListeners } from 'node:events';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Engine } from '../engine.js';
import { logAccess } from './access-log.js';
import { answerFor, type ApiVersion } from './api-version.js';
import { authenticate } from './authentication.js';
import { basicAuth, type Credentials } from './basic-auth.js';
import { bearerAuth, type OidcSettings } from './bearer-auth.js';
import { Connections } from './connections.js';
import { countHeldBytes } from './held-bytes-hooks.js';
import { JobPolls } from './job-polls.js';
import { readJsonBodies } from './json-body.js';
import { serverLimits, type ServerLimits } from './limits.js';
import type { Logger } from './logger.js';
import { operationsElsewhere } from './operations-elsewhere.js';
import { notFound, Problem } from './problem.js';
import { problemOf } from './problem-of.js';
import { TextAnswer, type RestContext, type Route } from './route.js';
import { routes } from './routes.js';
import { isDiskFailure } from '../storage/disk-error.js';
import { traceOf } from './trace.js';
import { Turns } from './turns.js';
import { uploadLimits } from './uploaded-resources.js';

export interface ServerOptions {
  readonly engine: Engine;
  /** Basic authentication; null when nobody comes in that way. */
  readonly credentials: Credentials | null;
  /** Bearer tokens of an OpenID Connect provider. Without these and without credentials everybody comes in. */
  readonly oidc?: OidcSettings | null;
  readonly apiVersion: ApiVersion;
  readonly logger: Logger;
  readonly limits?: ServerLimits;
}

const largestBody = 4 * 1024 * 1024;

/** The REST API of `engine`, not yet listening. Closing it answers the workers that wait with no jobs. */
export async function createServer({
  engine,
  credentials,
  oidc,
  apiVersion,
  logger,
  limits = serverLimits,
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: largestBody,
    requestTimeout: limits.requestWithin,
    http: { headersTimeout: limits.headersWithin, connectionsCheckingInterval: limits.checkedEvery },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
  });
  const jobPolls = new JobPolls(engine);
  const closing = new AbortController();
  // Everybody who waits listens to it.
  setMaxListeners(0, closing.signal);
  const connections = new Connections(app.server, limits);
  const address = () => listening(app);
  const searches = new Turns();
  const context: RestContext = { engine, jobPolls, searches, apiVersion, address, closing: closing.signal };

  readJsonBodies(app);
  await app.register(multipart, { preservePath: true, limits: uploadLimits });
  logAccess(app, logger);
  authenticate(app, [...(credentials ? [basicAuth(credentials)] : []), ...(oidc ? [bearerAuth(oidc)] : [])]);
  countHeldBytes(app, limits);
  app.addHook('preClose', (done) => {
    jobPolls.close();
    closing.abort();
    connections.close();
    done();
  });
  // A connection that is kept alive after its last answer would keep a stopping server waiting.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing.signal.aborted) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.setErrorHandler((error, request, reply) => {
    const { status } = refuse(error, request, reply);
    if (status === 500) logger.error(traceOf(error), 'defect');
    if (isDiskFailure(error)) logger.error(traceOf(error), 'the disk is full or failing');
  });
  app.setNotFoundHandler((request, reply) => {
    refuse(notFound('Expected an operation of the API v2; this address is none'), request, reply);
  });

  for (const route of routes) addRoute(app, context, route);
  for (const [method, url, operation] of operationsElsewhere) {
    app.route({
      method,
      url: `/v2${url}`,
      handler: (request, reply) => {
        refuse(new Problem(501, 'NOT_IMPLEMENTED', `This engine does not have ${operation}`), request, reply);
      },
    });
  }
  return app;
}

function addRoute(app: FastifyInstance, context: RestContext, { method, url, handle }: Route): void {
  app.route({
    method,
    url: `/v2${url}`,
    handler: async (request, reply) => {
      const answer = await handle(context, request);
      if (answer === undefined) return reply.code(204).send();
      if (answer instanceof TextAnswer) return reply.type(answer.contentType).send(answer.text);
      return reply.send(answerFor(context.apiVersion, answer));
    },
  });
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): Problem {
  const problem = problemOf(error);
  const { status, title, detail } = problem;
  const [instance] = request.url.split('?');
  void reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, detail, instance }));
  return problem;
}

function listening(app: FastifyInstance): { host: string; port: number } {
  const address = app.server.address();
  return typeof address === 'object' && address !== null
    ? { host: address.address, port: address.port }
    : { host: 'localhost', port: 0 };
}
