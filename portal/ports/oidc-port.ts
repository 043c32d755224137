import type { Uitlogbewijs } from '../../store/store.js';

/** The identity provider, as the portal sees it: OpenID Connect code flow with PKCE. */
export interface OidcPort {
  /** Origin of the provider, for the content security policy (`form-action`, when logging out). */
  origin: string;
  /**
   * Address to send the person to, and what must be kept until they return. `opnieuw` lets the provider ask for
   * everything again, also of who is still logged in there.
   */
  start(how: { opnieuw: boolean }): Promise<{ redirectTo: string; pending: PendingLogin }>;
  /**
   * Exchanges the code in the query of the callback for claims.
   * @throws when state, nonce, signature, audience or the code itself is wrong.
   */
  finish(query: string, pending: PendingLogin): Promise<{ claims: Record<string, unknown>; idToken: string }>;
  /**
   * What a logout token of the provider says, or null when it is not right in any way.
   * @throws when the keys cannot be fetched: that says nothing about the token.
   */
  readLogoutToken(unsafeToken: string): Promise<Uitlogbewijs | null>;
  /** Address that ends the session at the provider, or null when it offers none. */
  endSessionUrl(idToken: string): Promise<string | null>;
}

export interface PendingLogin {
  state: string;
  nonce: string;
  codeVerifier: string;
}
