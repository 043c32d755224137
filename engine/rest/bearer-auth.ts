import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { AuthenticationMethod } from './authentication.js';
import { Problem } from './problem.js';

/** Whose tokens are taken. */
export interface OidcSettings {
  /** As it stands in the claim `iss`. */
  readonly issuer: string;
  /** What the claim `aud` has to name: a token for another service is none for this engine. */
  readonly audience: string;
  /** Where the issuer publishes the keys that it signs with. */
  readonly jwksUrl: string;
}

/** Signatures with a key pair: never `none`, and never a secret that the issuer would have to share. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** How far the clocks of issuer and engine may be apart, in s. */
const clockTolerance = 30;

/**
 * Takes access tokens of an OpenID Connect provider: signed by it, for this engine, not expired. Its keys are fetched
 * when a token names one that is not known yet, at most twice a minute, and kept.
 */
export function bearerAuth({ issuer, audience, jwksUrl }: OidcSettings): AuthenticationMethod {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 30_000 });
  return {
    challenge: 'Bearer realm="engine"',
    scheme: 'bearer',
    identify: async (given) => {
      try {
        const { payload } = await jwtVerify(given, keys, {
          issuer,
          audience,
          algorithms,
          clockTolerance,
          requiredClaims: ['exp'],
        });
        return nameIn(payload);
      } catch (error) {
        if (isRefusal(error)) return null;
        throw new Problem(
          503,
          'UNAVAILABLE',
          'Expected the identity provider to give its keys, but it did not',
        );
      }
    },
  };
}

// helpers

/** A person has a user name, a program the id of its client; the subject is there in any case. */
function nameIn(claims: JWTPayload): string {
  const names = [claims['preferred_username'], claims['client_id'], claims['azp'], claims.sub];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? 'unknown';
}

/** The token is at fault. A provider that is out of reach, or answers something else than keys, is not its client's doing. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC'
  );
}
