import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { randomBytes } from 'node:crypto';
import type { Deps } from '../deps.js';

/**
 * Gives each request a trace id and writes one log line when it is answered, with how long that took in milliseconds.
 */
export function trace({ log, clock, guards }: Pick<Deps, 'log' | 'clock' | 'guards'>): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const traceId = randomBytes(16).toString('hex');
    const begin = clock.now().getTime();
    response.locals['traceId'] = traceId;
    response.on('finish', () => {
      const duration = clock.now().getTime() - begin;
      log.info({ ...guards.logFieldsOf(request, response), duration, traceId }, 'request answered');
    });
    next();
  };
}

/** What a log line says of a request: never its address, its parameters, or where it came from. */
export function logFieldsOf(request: Request, response: Response): Record<string, unknown> {
  return { method: request.method, route: routeOf(response), status: response.statusCode };
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
