import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Uitlogbewijs } from '../../store/store.js';
import { SIGNING_ALGORITHMS } from '../signing-algorithms.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A token is sent at once; one that is older was kept by somebody. */
const OLDEST_SECONDS = 300;

/** What OpenID Connect Back-Channel Logout 1.0, 2.4 demands besides issuer, audience and term. */
const claimsSchema = z
  .object({
    jti: z.string().min(1).max(500),
    iat: z.number(),
    exp: z.number(),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
    /** Forbidden, so that an ID token is never taken for a logout token. */
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/**
 * Reads logout tokens: signature, issuer, audience, age, event, and no nonce (2.6). That one counts only once is for who
 * keeps them to say.
 */
export function createLogoutTokenReader(options: {
  keys: JWTVerifyGetKey;
  issuer: () => Promise<string>;
  audience: string;
}): (unsafeToken: string) => Promise<Uitlogbewijs | null> {
  return async (unsafeToken) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(unsafeToken, options.keys, {
        issuer: await options.issuer(),
        audience: options.audience,
        algorithms: SIGNING_ALGORITHMS,
        maxTokenAge: OLDEST_SECONDS,
        clockTolerance: 30,
        requiredClaims: ['exp', 'iat', 'jti', 'events'],
      });
      const claims = claimsSchema.safeParse(payload);
      if (!claims.success || !isLogoutType(protectedHeader.typ)) return null;
      const { jti, exp, sub, sid } = claims.data;
      return {
        jti,
        // As long as it could be taken, clocks that differ included.
        verlooptOp: new Date((exp + 60) * 1000).toISOString(),
        ...(sub === undefined ? {} : { gebruikerId: sub }),
        ...(sid === undefined ? {} : { sid }),
      };
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw error;
    }
  };
}

/** The recommended type, or none: a provider from before it was recommended. Never that of another token. */
function isLogoutType(typ: string | undefined): boolean {
  return typ === undefined || ['logout+jwt', 'jwt'].includes(typ.toLowerCase());
}
