import type { Response } from 'express';
import { clearCookie } from '../middleware/cookies.js';
import type { ProfessionalContext } from '../route.js';
import { sessionCookie } from './session.js';

/** After the session ended here: takes the cookie back, and goes on to end it at the identity provider too. */
export async function leaveSession(
  response: Response,
  { deps, session }: ProfessionalContext,
): Promise<void> {
  clearCookie(response, deps.settings, sessionCookie);
  response.redirect(303, (await endSessionUrl(deps, session.idToken)) ?? '/');
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
