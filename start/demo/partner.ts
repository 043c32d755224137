import { randomUUID } from 'node:crypto';
import type { DemoScenario } from './demo-scenario.js';

/** A partner organisation whose own system reports through the JSON API. */
export class Partner {
  private constructor(
    private readonly portalUrl: string,
    private readonly token: string,
  ) {}

  /** Asks the issuer for a token. Throws when it gives none. */
  static async connect(portalUrl: string, issuer: string, secret: string): Promise<Partner> {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`partner-politie:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'melden' }),
    });
    if (!response.ok) throw new Error(`Expected a token, got status ${response.status}`);
    const { access_token: token } = (await response.json()) as { access_token: string };
    return new Partner(portalUrl, token);
  }

  /**
   * Sends a melding; gives its number and the code to follow it. Sent again with the same `key` it is the same melding.
   * Throws when it is refused.
   */
  async report(
    melding: DemoScenario['melding'],
    key: string = randomUUID(),
  ): Promise<{ meldingnummer: string; code: string }> {
    const response = await this.#post('/api/v1/meldingen', melding, { 'idempotency-key': key });
    if (!response.ok) throw new Error(`Expected the melding to be taken, got status ${response.status}`);
    return (await response.json()) as { meldingnummer: string; code: string };
  }

  /** How far a melding is, by its code. Throws when no melding has this code. */
  async statusOf(code: string): Promise<string> {
    const response = await this.#post('/api/v1/meldingstatus', { code });
    if (!response.ok) throw new Error(`Expected a melding with this code, got status ${response.status}`);
    return ((await response.json()) as { status: string }).status;
  }

  #post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.portalUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
}
