import type { Request, Response } from 'express';
import { setCookie } from '../middleware/cookies.js';
import type { PublicContext } from '../route.js';
import { safePath } from './safe-path.js';
import { loginCookie } from './session.js';

/**
 * GET /inloggen: sends the person to the identity provider and remembers where they wanted to go. With `opnieuw` the
 * provider asks for everything again, also of who is still logged in there.
 */
export async function startLogin(
  request: Request,
  response: Response,
  { deps }: PublicContext,
): Promise<void> {
  const { redirectTo, pending } = await deps.oidc.start({ opnieuw: request.query['opnieuw'] !== undefined });
  const token = await deps.store.sessies.open({
    betrokkene: null,
    waarden: { ...pending, naar: safePath(request.query['naar']) },
  });
  setCookie(response, deps.settings, loginCookie, token);
  response.redirect(303, redirectTo);
}
