import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { execute } from './execute.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import { longNumber } from './schemas.js';

/** The last moment that a JavaScript date can hold, in epoch ms. */
const latest = 8_640_000_000_000_000;

const pin = z.object({ timestamp: longNumber(z.number().int().min(0).max(latest)) });

/** PUT /clock: the engine's time stands still at this moment, and what is due by then happens. */
export function pinClock({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  return execute(engine, { type: 'pinClock', ...parse(pin, request.body) });
}

/** POST /clock/reset */
export function resetClock({ engine }: RestContext): Promise<void> {
  return execute(engine, { type: 'resetClock' });
}
