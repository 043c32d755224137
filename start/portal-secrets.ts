import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { secretsFile } from './secrets-file.js';

const portalSecretsSchema = z.object({ cookieSecret: z.string().min(20) });

/** Reads `DATA_DIR/portal.json`, or makes it (mode 0600): what signs the portal's cookies and form tokens. */
export function portalSecrets(dataDir: string): Promise<z.infer<typeof portalSecretsSchema>> {
  return secretsFile(dataDir, 'portal.json', portalSecretsSchema, () =>
    Promise.resolve({ cookieSecret: randomBytes(32).toString('base64url') }),
  );
}
