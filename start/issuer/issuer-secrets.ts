import { randomBytes, randomInt } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { secretsFile } from '../secrets-file.js';

const issuerSecretsSchema = z.object({
  clientSecret: z.string().min(20),
  partnerSecret: z.string().min(20),
  cookieKey: z.string().min(20),
  demoPassword: z.string().min(10),
  signingKey: z.record(z.string(), z.unknown()),
});

/** What the local issuer keeps secret; made at first start, never in the repository. */
export type IssuerSecrets = Omit<z.infer<typeof issuerSecretsSchema>, 'signingKey'> & { signingKey: JWK };

/** Reads `DATA_DIR/issuer.json`, or makes it (mode 0600). */
export async function issuerSecrets(dataDir: string): Promise<IssuerSecrets> {
  const made = await secretsFile(dataDir, 'issuer.json', issuerSecretsSchema, makeSecrets);
  return made;
}

async function makeSecrets(): Promise<IssuerSecrets> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    clientSecret: randomBytes(32).toString('base64url'),
    partnerSecret: randomBytes(32).toString('base64url'),
    cookieKey: randomBytes(32).toString('base64url'),
    demoPassword: `oefenen-${randomInt(100_000, 1_000_000)}`,
    signingKey: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'oefening' },
  };
}
