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

  /** Sends a melding; gives its number and the code to follow it. Throws when it is refused. */
  async report(melding: DemoScenario['melding']): Promise<{ meldingnummer: string; code: string }> {
    const response = await fetch(`${this.portalUrl}/api/v1/meldingen`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(melding),
    });
    if (response.status !== 201)
      throw new Error(`Expected 201 for the melding, got status ${response.status}`);
    return (await response.json()) as { meldingnummer: string; code: string };
  }
}
