import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { createLogoutTokenReader } from './inloggen/logout-token.js';
import type { OidcPort } from './ports/oidc-port.js';
import { SIGNING_ALGORITHMS } from './signing-algorithms.js';

export interface OidcSettings {
  /** Address of the identity provider. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Origin of the portal, without a trailing slash. */
  baseUrl: string;
  /** The public keys of the provider, which may change while the portal runs. */
  keys: JWTVerifyGetKey;
  /** What is asked of the provider as `acr_values`; it may answer with less, and the portal looks at what it says. */
  acr: readonly string[];
}

/**
 * The identity provider over OpenID Connect: code flow with PKCE, state and nonce.
 * Its settings are read at the first login, so that the portal starts without it.
 */
export function createOidcPort(settings: OidcSettings): OidcPort {
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = async (): Promise<client.Configuration> => {
    discovered ??= discover(settings);
    try {
      return await discovered;
    } catch (error) {
      discovered = undefined;
      throw error;
    }
  };

  const issuerOf = async () => (await configuration()).serverMetadata().issuer;
  const readLogoutToken = createLogoutTokenReader({
    keys: settings.keys,
    issuer: issuerOf,
    audience: settings.clientId,
  });

  return {
    readLogoutToken,
    origin: new URL(settings.issuer).origin,

    async start({ opnieuw }) {
      const pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      };
      const redirectTo = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${settings.baseUrl}/inloggen/terug`,
        scope: 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: 'S256',
        ...(settings.acr.length === 0 ? {} : { acr_values: settings.acr.join(' ') }),
        ...(opnieuw ? { prompt: 'login' } : {}),
      });
      return { redirectTo: redirectTo.href, pending };
    },

    async finish(query, pending) {
      const callback = new URL(`${settings.baseUrl}/inloggen/terug?${query}`);
      const tokens = await client.authorizationCodeGrant(await configuration(), callback, {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.codeVerifier,
        idTokenExpected: true,
      });
      const idToken = tokens.id_token ?? '';
      // The library trusts TLS for a token that the provider hands over itself; behind a proxy that is not enough.
      await jwtVerify(idToken, settings.keys, {
        issuer: await issuerOf(),
        audience: settings.clientId,
        algorithms: SIGNING_ALGORITHMS,
      });
      return { claims: { ...tokens.claims() }, idToken };
    },

    async endSessionUrl(idToken) {
      const known = await configuration();
      if (known.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(known, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${settings.baseUrl}/`,
      }).href;
    },
  };
}

/** Plain http is accepted from an issuer on this machine only. */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  const options = address.protocol === 'http:' && isLocal ? { execute: [client.allowInsecureRequests] } : {};
  return client.discovery(address, clientId, clientSecret, undefined, options);
}
