import type { OidcPort, PendingLogin } from '../../../portal/ports/oidc-port.js';

/** An identity provider that vouches for whoever the code names; the query must carry the state it gave out. */
export class FakeOidc implements OidcPort {
  readonly origin = 'http://idp.test';
  readonly accounts = new Map<string, Record<string, unknown>>();
  private started = 0;

  async start() {
    this.started += 1;
    const pending: PendingLogin = {
      state: `state-${this.started}`,
      nonce: `nonce-${this.started}`,
      codeVerifier: 'verifier',
    };
    return { redirectTo: `${this.origin}/auth?state=${pending.state}`, pending };
  }

  async finish(query: string, { state }: PendingLogin) {
    const parameters = new URLSearchParams(query);
    const claims = this.accounts.get(parameters.get('code') ?? '');
    if (parameters.get('state') !== state || claims === undefined) throw new Error('invalid_grant');
    return { claims, idToken: 'id-token' };
  }

  async endSessionUrl() {
    return `${this.origin}/session/end`;
  }
}
