import type { Settings } from '../config/env.js';
import type { Closers } from './closers.js';
import { startIssuer } from './issuer/issuer.js';
import { ACR } from './issuer/acr.js';
import type { DemoAccounts } from './issuer/demo-account.js';
import { issuerSecrets } from './issuer/issuer-secrets.js';
import { explainStartError } from './start-error.js';

/** Where professionals log in, and what the portal must know to ask it. */
export type IdentityProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The values of `acr` that prove a second factor. */
  acrMfa: readonly string[];
  /** The password of all demo accounts, null when the provider is not ours. */
  demoPassword: string | null;
  /** The secret with which the demo's partner organisation gets a token for the API; null likewise. */
  partnerSecret: string | null;
};

/** The identity provider that the settings name, or else the local one with demo accounts, started here. */
export async function identityProvider(
  settings: Settings,
  { portalUrl, accounts }: { portalUrl: string; accounts: DemoAccounts },
  closers: Closers,
): Promise<IdentityProvider> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, ISSUER_PORT: port } = settings;
  if (issuer)
    return {
      issuer,
      clientId,
      clientSecret: settings.OIDC_CLIENT_SECRET ?? '',
      acrMfa: settings.OIDC_ACR_MFA ?? [],
      demoPassword: null,
      partnerSecret: null,
    };

  const secrets = await issuerSecrets(settings.DATA_DIR);
  const clients = { portalUrl, clientId, apiAudience: settings.API_AUDIENCE };
  const local = await startIssuer({ port, clients, secrets, accounts }).catch((error: unknown) => {
    throw explainStartError(error, { port, setting: 'ISSUER_PORT' });
  });
  closers.add(() => local.close());
  const { clientSecret, demoPassword, partnerSecret } = secrets;
  return {
    issuer: local.address,
    clientId,
    clientSecret,
    acrMfa: [ACR.tweedeFactor],
    demoPassword,
    partnerSecret,
  };
}
