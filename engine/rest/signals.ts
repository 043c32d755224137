import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DEFAULT_TENANT } from '../keys.js';
import { execute } from './execute.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import { tenantId, variables } from './schemas.js';

const broadcast = z.object({ signalName: z.string().min(1), variables, tenantId });

/** POST /signals/broadcast: reaches all that wait for it now; nobody gets it later. */
export async function broadcastSignal({ engine }: RestContext, request: FastifyRequest) {
  const { signalName, variables } = parse(broadcast, request.body);
  const { signalKey } = await execute(engine, { type: 'broadcastSignal', signalName, variables });
  return { signalKey, tenantId: DEFAULT_TENANT };
}
