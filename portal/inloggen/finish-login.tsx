import type { Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { defaultDoel } from '../../domain/toegang/toegang.js';
import { needsTweedeFactor } from '../../domain/keten/tweede-factor.js';
import { clearCookie, readCookie, setCookie } from '../middleware/cookies.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { MessagePage } from '../views/message-page.js';
import { apparaatOf } from './apparaat.js';
import { professionalFromClaims } from './professional-from-claims.js';
import { loginCookie, sessionCookie } from './session.js';

interface Identity {
  betrokkene: Professional;
  idToken: string;
  /** How sure the provider is that this is the person: what it wrote in `acr`. */
  acr: unknown;
  sid: unknown;
}

/** GET /inloggen/terug: what the provider says is checked, and the session begins under a new token. */
export async function finishLogin(
  request: Request,
  response: Response,
  context: PublicContext,
): Promise<void> {
  const { deps } = context;
  const token = readCookie(request, deps.settings, loginCookie);
  const login = token === undefined ? null : await deps.store.sessies.read(token);
  clearCookie(response, deps.settings, loginCookie);
  if (token === undefined || login === null || login.betrokkene !== null)
    return refuse(response, context, 400, tryAgain);

  const identity = await identify(request, context, login.waarden);
  if (identity === null || !isSureEnough(identity, context)) {
    await deps.store.sessies.close(token);
    return identity === null
      ? refuse(response, context, 400, tryAgain)
      : refuse(response, context, 403, secondFactor);
  }
  const { betrokkene, idToken, sid } = identity;
  await deps.store
    .repositoryFor(betrokkene, { doel: defaultDoel(betrokkene), traceId: context.traceId })
    .recordGebruiker(betrokkene);
  const earlier = readCookie(request, deps.settings, sessionCookie);
  if (earlier !== undefined) await deps.store.sessies.close(earlier);
  const session = await deps.store.sessies.rotate(token, {
    betrokkene,
    waarden: { idToken, apparaat: apparaatOf(request.headers['user-agent']) },
    ...(typeof sid === 'string' ? { sid } : {}),
  });
  setCookie(response, deps.settings, sessionCookie, session);
  response.redirect(303, login.waarden['naar'] ?? '/werkplek');
}

async function identify(
  request: Request,
  { deps, traceId }: PublicContext,
  waarden: Record<string, string>,
): Promise<Identity | null> {
  const { state = '', nonce = '', codeVerifier = '' } = waarden;
  const query = request.url.split('?')[1] ?? '';
  try {
    const { claims, idToken } = await deps.oidc.finish(query, { state, nonce, codeVerifier });
    const betrokkene = professionalFromClaims(claims);
    return betrokkene === null ? null : { betrokkene, idToken, acr: claims['acr'], sid: claims['sid'] };
  } catch (error) {
    deps.log.warn({ traceId, kind: error instanceof Error ? error.name : typeof error }, 'login refused');
    return null;
  }
}

/** Who may read what stands in casussen has shown a second factor; the settings say which `acr` means that. */
function isSureEnough({ betrokkene, acr }: Identity, { deps, traceId }: PublicContext): boolean {
  if (!needsTweedeFactor(deps.store.toegangsregels().matrix, betrokkene.rollen)) return true;
  const isSure = typeof acr === 'string' && deps.settings.acrMfa.includes(acr);
  if (!isSure) deps.log.warn({ traceId, kind: 'acr' }, 'login refused');
  return isSure;
}

const tryAgain = (
  <p>
    <a class="utrecht-link" href="/inloggen">
      Probeer opnieuw in te loggen
    </a>
    . Lukt het weer niet, vraag dan de beheerder van uw organisatie om hulp.
  </p>
);

const secondFactor = (
  <>
    <p>
      U logde in met alleen een wachtwoord. Met uw rol ziet u gegevens van mensen die gevaar lopen. Daarom is
      ook een tweede controle nodig, zoals een code op uw telefoon of een sleutel.
    </p>
    <p>
      <a class="utrecht-link" href="/inloggen?opnieuw">
        Log opnieuw in, met de tweede controle
      </a>
      . Krijgt u die niet te zien? Vraag de beheerder van uw organisatie om tweestapsverificatie voor u aan te
      zetten.
    </p>
  </>
);

function refuse(
  response: Response,
  { deps }: PublicContext,
  status: number,
  uitleg: ComponentChildren,
): void {
  response
    .status(status)
    .type('html')
    .send(
      render(
        <MessagePage titel="Inloggen is niet gelukt" settings={deps.settings}>
          {uitleg}
        </MessagePage>,
      ),
    );
}
