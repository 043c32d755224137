import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const discoverySchema = z.object({ jwks_uri: z.url() });

/**
 * The public keys with which `issuer` signs its tokens, found by discovery at first use,
 * so that the portal starts while the identity provider is away. Throws at use when they cannot be read.
 */
export function tokenKeys(issuer: string): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    keys ??= createRemoteJWKSet(await keysAddress(issuer));
    return keys(header, token);
  };
}

async function keysAddress(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!response.ok)
    throw new Error(`Expected the identity provider to answer 200, but it answered ${response.status}`);
  return new URL(discoverySchema.parse(await response.json()).jwks_uri);
}
