import type { Request, Response } from 'express';
import { clearCookie } from '../middleware/cookies.js';
import type { ProfessionalContext } from '../route.js';
import { readSession, sessionCookie } from './session.js';

/** POST /uitloggen: ends the session here, and at the identity provider when it offers that. */
export async function logout(
  request: Request,
  response: Response,
  { deps }: ProfessionalContext,
): Promise<void> {
  const session = await readSession(deps, request);
  if (session !== null) await deps.store.sessies.close(session.token);
  clearCookie(response, deps.settings, { name: sessionCookie, sameSite: 'lax' });
  response.redirect(303, (await endSessionUrl(deps, session?.idToken)) ?? '/');
}

/** A provider that is down must not keep anybody logged in here. */
async function endSessionUrl(
  { oidc }: ProfessionalContext['deps'],
  idToken: string | undefined,
): Promise<string | null> {
  if (idToken === undefined) return null;
  try {
    return await oidc.endSessionUrl(idToken);
  } catch {
    return null;
  }
}
