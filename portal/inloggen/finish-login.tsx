import type { Request, Response } from 'express';
import type { Professional } from '../../domain/betrokkene.js';
import { defaultDoel } from '../../domain/toegang.js';
import { clearCookie, readCookie, setCookie } from '../middleware/cookies.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { MessagePage } from '../views/message-page.js';
import { professionalFromClaims } from './professional-from-claims.js';
import { loginCookie, sessionCookie } from './session.js';

/** GET /inloggen/terug: what the provider says is checked, and the session begins under a new token. */
export async function finishLogin(
  request: Request,
  response: Response,
  context: PublicContext,
): Promise<void> {
  const { deps } = context;
  const token = readCookie(request, loginCookie);
  const login = token === undefined ? null : await deps.store.sessies.read(token);
  clearCookie(response, deps.settings, { name: loginCookie, sameSite: 'lax', path: '/inloggen' });
  if (token === undefined || login === null || login.betrokkene !== null) return refuse(response, context);

  const identity = await identify(request, context, login.waarden);
  if (identity === null) {
    await deps.store.sessies.close(token);
    return refuse(response, context);
  }
  const { betrokkene, idToken } = identity;
  await deps.store
    .repositoryFor(betrokkene, { doel: defaultDoel(betrokkene), traceId: context.traceId })
    .recordGebruiker(betrokkene);
  const earlier = readCookie(request, sessionCookie);
  if (earlier !== undefined) await deps.store.sessies.close(earlier);
  const session = await deps.store.sessies.rotate(token, { betrokkene, waarden: { idToken } });
  setCookie(response, deps.settings, { name: sessionCookie, value: session, sameSite: 'lax' });
  response.redirect(303, login.waarden['naar'] ?? '/werkplek');
}

async function identify(
  request: Request,
  { deps, traceId }: PublicContext,
  waarden: Record<string, string>,
): Promise<{ betrokkene: Professional; idToken: string } | null> {
  const { state = '', nonce = '', codeVerifier = '' } = waarden;
  const query = request.url.split('?')[1] ?? '';
  try {
    const { claims, idToken } = await deps.oidc.finish(query, { state, nonce, codeVerifier });
    const betrokkene = professionalFromClaims(claims);
    return betrokkene === null ? null : { betrokkene, idToken };
  } catch (error) {
    deps.log.warn({ traceId, kind: error instanceof Error ? error.name : typeof error }, 'login refused');
    return null;
  }
}

function refuse(response: Response, { deps }: PublicContext): void {
  response
    .status(400)
    .type('html')
    .send(
      render(
        <MessagePage titel="Inloggen is niet gelukt" settings={deps.settings}>
          <p>
            <a class="utrecht-link" href="/inloggen">
              Probeer opnieuw in te loggen
            </a>
            . Lukt het weer niet, vraag dan de beheerder van uw organisatie om hulp.
          </p>
        </MessagePage>,
      ),
    );
}
