import Provider, { type Configuration } from 'oidc-provider';
import { ACR } from './acr.js';
import type { DemoAccounts } from './demo-account.js';
import { DemoAdapter } from './demo-adapter.js';
import type { IssuerSecrets } from './issuer-secrets.js';
import { logoutPage } from './login-page.js';

const hours = (n: number) => n * 60 * 60;
const portalClaims = ['sub', 'name', 'organisatie', 'groups', 'mandaten', 'gemeente'];

/** What the issuer must know of the portal and of the API. */
export type IssuerClients = { portalUrl: string; clientId: string; apiAudience: string };

/**
 * The local OpenID provider of the oefenomgeving: the portal logs in with code flow and PKCE, a partner
 * organisation gets a JWT for the API with client credentials. In production each partner has its own provider.
 */
export function createProvider(
  issuer: string,
  { clients, secrets, accounts }: { clients: IssuerClients; secrets: IssuerSecrets; accounts: DemoAccounts },
): Provider {
  const configuration: Configuration = {
    adapter: DemoAdapter,
    clients: [
      {
        client_id: clients.clientId,
        client_secret: secrets.clientSecret,
        grant_types: ['authorization_code'],
        redirect_uris: [`${clients.portalUrl}/inloggen/terug`],
        post_logout_redirect_uris: [`${clients.portalUrl}/`],
        backchannel_logout_uri: `${clients.portalUrl}/inloggen/afmelden`,
        backchannel_logout_session_required: true,
      },
      {
        client_id: 'partner-politie',
        client_secret: secrets.partnerSecret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    acrValues: Object.values(ACR),
    claims: { openid: portalClaims },
    conformIdTokenClaims: false,
    cookies: { keys: [secrets.cookieKey] },
    jwks: { keys: [secrets.signingKey] },
    pkce: { required: () => true },
    ttl: {
      Session: hours(12),
      Grant: hours(12),
      Interaction: hours(1),
      IdToken: hours(1),
      AccessToken: hours(1),
      ClientCredentials: hours(1),
    },
    interactions: { url: (_context, interaction) => `/interactie/${interaction.uid}` },
    findAccount: async (_context, sub) => {
      const account = (await accounts()).find((one) => one.sub === sub);
      if (!account) return undefined;
      const { naam, organisatie, groups, mandaten, gemeente } = account;
      return {
        accountId: sub,
        claims: () => ({ sub, name: naam, organisatie, groups, mandaten, gemeente }),
      };
    },
    // The portal is ours: no question whether it may know who logs in.
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_context, token) =>
      token.kind === 'ClientCredentials' ? { organisatie: 'POLITIE' } : undefined,
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = logoutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => clients.apiAudience,
        getResourceServerInfo: () => ({
          scope: 'melden',
          audience: clients.apiAudience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: hours(1),
        }),
      },
    },
  };
  return new Provider(issuer, configuration);
}
