import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { TokenVerifier } from '../ports/token-verifier.js';
import { SIGNING_ALGORITHMS } from '../signing-algorithms.js';

export interface JwtVerifierOptions {
  /** Public keys of the identity provider: `createRemoteJWKSet(…)`, or a local set in tests. */
  keys: JWTVerifyGetKey;
  issuer: string;
  /** `urn:ketenregie:api`, so that a token for the portal itself opens nothing here. */
  audience: string;
}

/**
 * Accepts signed access tokens of the partners' identity provider. The organisation comes from the
 * claim `organisatie`, never from the request; the scope `melden` must have been given. Every way of being wrong gives the same answer: null.
 * @throws when the keys cannot be fetched: that says nothing about the token.
 */
export function createJwtVerifier({ keys, issuer, audience }: JwtVerifierOptions): TokenVerifier {
  return {
    async verify(unsafeToken) {
      try {
        const { payload } = await jwtVerify(unsafeToken, keys, {
          issuer,
          audience,
          algorithms: SIGNING_ALGORITHMS,
          requiredClaims: ['exp'],
        });
        const claims = claimsSchema.safeParse(payload);
        if (!claims.success) return null;
        return {
          organisatie: claims.data.organisatie,
          clientId: claims.data.client_id ?? claims.data.azp ?? '',
        };
      } catch (error) {
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
        throw error;
      }
    },
  };
}

/** What a client must have been allowed to ask for: a token for something else opens nothing here. */
const SCOPE = 'melden';

const claimsSchema = z
  .object({
    /** Space-separated (RFC 9068); some providers write a list. */
    scope: z
      .union([z.string().transform((scopes) => scopes.split(' ')), z.array(z.string())])
      .refine((scopes) => scopes.includes(SCOPE)),
    organisatie: z.string().regex(/^[A-Z_]{2,40}$/),
    client_id: z.string().min(1).max(200).optional(),
    azp: z.string().min(1).max(200).optional(),
  })
  .refine((claims) => claims.client_id !== undefined || claims.azp !== undefined);
