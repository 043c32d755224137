import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { randomBytes } from 'node:crypto';
import type { Clock, Log } from '../deps.js';

/**
 * Gives each request a trace id and writes one log line when it is answered: method, pattern of the
 * route, status, duration. Never the address itself, its parameters, or where it came from.
 */
export function trace({ log, clock }: { log: Log; clock: Clock }): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const traceId = randomBytes(16).toString('hex');
    const begin = clock.now().getTime();
    response.locals['traceId'] = traceId;
    response.on('finish', () => {
      log.info(
        {
          method: request.method,
          route: routeOf(response),
          status: response.statusCode,
          duration: clock.now().getTime() - begin,
          traceId,
        },
        'request answered',
      );
    });
    next();
  };
}

export function traceIdOf(response: Response): string {
  return String(response.locals['traceId']);
}

/** Remembers the pattern that matched, for the log line. */
export function markRoute(response: Response, pattern: string): void {
  response.locals['route'] = pattern;
}

function routeOf(response: Response): string {
  const pattern: unknown = response.locals['route'];
  return typeof pattern === 'string' ? pattern : 'no route';
}
