/** Checks the bearer token of a partner organisation on the JSON API. */
export interface TokenVerifier {
  /** The partner behind the token, or null when signature, audience, term or claims are not right. */
  verify(unsafeToken: string): Promise<{ organisatie: string; clientId: string } | null>;
}
