import type { Request, Response } from 'express';
import type { IssuerContext } from '../route.js';

/**
 * POST /inloggen/afmelden: the identity provider says that somebody logged out there, and the sessions end here as well
 * (OpenID Connect Back-Channel Logout 1.0, 2.5-2.8). Its signed token is the proof; what is wrong with one is not told.
 */
export async function endFromIssuer(
  request: Request,
  response: Response,
  { deps, traceId }: IssuerContext,
): Promise<void> {
  const { logout_token: unsafeToken } = (request.body ?? {}) as Record<string, unknown>;
  const bewijs = typeof unsafeToken === 'string' ? await deps.oidc.readLogoutToken(unsafeToken) : null;
  const isTaken = bewijs !== null && (await deps.store.sessies.closeByIssuer(bewijs));
  if (isTaken) {
    response.status(200).end();
    return;
  }
  deps.log.warn({ traceId, kind: bewijs === null ? 'invalid' : 'replayed' }, 'logout token refused');
  response.status(400).json({ error: 'invalid_request' });
}
