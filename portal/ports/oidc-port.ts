/** The identity provider, as the portal sees it: OpenID Connect code flow with PKCE. */
export interface OidcPort {
  /** Origin of the provider, for the content security policy (`form-action`, when logging out). */
  origin: string;
  /** Address to send the person to, and what must be kept until they return. */
  start(): Promise<{ redirectTo: string; pending: PendingLogin }>;
  /**
   * Exchanges the code in the query of the callback for claims.
   * @throws when state, nonce, signature, audience or the code itself is wrong.
   */
  finish(query: string, pending: PendingLogin): Promise<{ claims: Record<string, unknown>; idToken: string }>;
  /** Address that ends the session at the provider, or null when it offers none. */
  endSessionUrl(idToken: string): Promise<string | null>;
}

export interface PendingLogin {
  state: string;
  nonce: string;
  codeVerifier: string;
}
