import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';
import { leaveSession } from './leave-session.js';

/** POST /uitloggen: ends the session here, and at the identity provider when it offers that. */
export async function logout(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { deps, betrokkene, session } = context;
  await deps.store.sessies.closeOneOf(betrokkene.gebruikerId, session.sessieId);
  await leaveSession(response, context);
}
