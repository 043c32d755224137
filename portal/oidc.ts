import * as client from 'openid-client';
import type { OidcPort } from './ports/oidc-port.js';

export interface OidcSettings {
  /** Address of the identity provider. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Origin of the portal, without a trailing slash. */
  baseUrl: string;
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

  return {
    origin: new URL(settings.issuer).origin,

    async start() {
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
      return { claims: { ...tokens.claims() }, idToken: tokens.id_token ?? '' };
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
