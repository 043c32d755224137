import type { FastifyInstance } from 'fastify';
import type { Logger } from './logger.js';

/**
 * One line for each request: which route, how it ended, how long it took. Neither address nor query nor body nor the
 * path as it was asked, for those can hold what a person typed.
 */
export function logAccess(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}
