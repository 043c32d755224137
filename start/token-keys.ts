import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const discoverySchema = z.object({ jwks_uri: z.url() });

/** Keys that are not known are asked for at most this often (ms), whatever is sent to us. */
const COOLDOWN = 30_000;

/**
 * The public keys with which `issuer` signs its tokens, found by discovery at first use, so that the portal starts while
 * the identity provider is away. A key that is not known yet is looked up, but not more often than once per cooldown.
 * Throws at use when they cannot be read.
 */
export function tokenKeys(issuer: string, { cooldown = COOLDOWN } = {}): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    keys ??= createRemoteJWKSet(await keysAddress(issuer), { cooldownDuration: cooldown });
    return keys(header, token);
  };
}

async function keysAddress(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!response.ok)
    throw new Error(`Expected the identity provider to answer 200, but it answered ${response.status}`);
  return new URL(discoverySchema.parse(await response.json()).jwks_uri);
}
