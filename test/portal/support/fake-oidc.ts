import type { OidcPort, PendingLogin } from '../../../portal/ports/oidc-port.js';
import type { Uitlogbewijs } from '../../../store/store.js';

/** An identity provider that vouches for whoever the code names; the query must carry the state it gave out. */
export class FakeOidc implements OidcPort {
  readonly origin = 'http://idp.test';
  readonly accounts = new Map<string, Record<string, unknown>>();
  /** What a logout token says, by its text. */
  readonly logoutTokens = new Map<string, Uitlogbewijs>();
  private started = 0;

  async start({ opnieuw }: { opnieuw: boolean }) {
    this.started += 1;
    const pending: PendingLogin = {
      state: `state-${this.started}`,
      nonce: `nonce-${this.started}`,
      codeVerifier: 'verifier',
    };
    const prompt = opnieuw ? '&prompt=login' : '';
    return { redirectTo: `${this.origin}/auth?state=${pending.state}${prompt}`, pending };
  }

  async finish(query: string, { state }: PendingLogin) {
    const parameters = new URLSearchParams(query);
    const claims = this.accounts.get(parameters.get('code') ?? '');
    if (parameters.get('state') !== state || claims === undefined) throw new Error('invalid_grant');
    return { claims, idToken: 'id-token' };
  }

  async readLogoutToken(unsafeToken: string) {
    return this.logoutTokens.get(unsafeToken) ?? null;
  }

  async endSessionUrl() {
    return `${this.origin}/session/end`;
  }
}
