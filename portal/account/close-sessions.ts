import type { Request, Response } from 'express';
import { leaveSession } from '../inloggen/leave-session.js';
import type { ProfessionalContext } from '../route.js';

/** POST /account/sessies: ends one of your own sessions; of somebody else it ends nothing. */
export async function closeSession(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { sessie } = request.body as Record<string, unknown>;
  const { deps, betrokkene, session } = context;
  if (typeof sessie === 'string') await deps.store.sessies.closeOneOf(betrokkene.gebruikerId, sessie);
  if (sessie === session.sessieId) return leaveSession(response, context);
  response.redirect(303, '/account');
}

/** POST /account/overal-uitloggen: ends all of your sessions, this one too. */
export async function closeAllSessions(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.deps.store.sessies.closeAllOf(context.betrokkene.gebruikerId);
  await leaveSession(response, context);
}
