import { parse } from 'node-html-parser';
import { createOidcPort } from '../../portal/oidc.js';
import type { OidcPort } from '../../portal/ports/oidc-port.js';
import { ACR } from '../../start/issuer/acr.js';
import { issuerSecrets } from '../../start/issuer/issuer-secrets.js';
import { type Issuer, startIssuer } from '../../start/issuer/issuer.js';
import { tokenKeys } from '../../start/token-keys.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const baseUrl = 'http://localhost:39999';
let folder: string;
let issuer: Issuer;
let oidc: OidcPort;
let password: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  const secrets = await issuerSecrets(folder);
  password = secrets.demoPassword;
  const clients = { portalUrl: baseUrl, clientId: 'portal', apiAudience: 'urn:ketenregie:api' };
  issuer = await startIssuer({ port: 0, clients, secrets });
  const { clientSecret } = secrets;
  oidc = createOidcPort({
    issuer: issuer.address,
    clientId: 'portal',
    clientSecret,
    baseUrl,
    keys: tokenKeys(issuer.address),
    acr: [ACR.tweedeFactor],
  });
});
afterAll(async () => {
  await issuer.close();
  await rm(folder, { recursive: true });
});

describe('logging in at a real OpenID provider', () => {
  it('gives the claims of who logged in, and an address to log out there', async () => {
    const { redirectTo, pending } = await oidc.start({ opnieuw: false });
    const authorization = new URL(redirectTo);
    expect(authorization.searchParams.get('code_challenge_method')).toBe('S256');
    expect(authorization.searchParams.get('nonce')).toBe(pending.nonce);

    const query = await logInAt(redirectTo);
    const { claims, idToken } = await oidc.finish(query, pending);

    expect(claims).toMatchObject({ sub: 'g-weger', organisatie: 'POLITIE', groups: ['r04', 'r04.politie'] });
    expect(claims).toMatchObject({ acr: ACR.tweedeFactor, sid: expect.any(String) });
    const end = new URL((await oidc.endSessionUrl(idToken)) ?? '');
    expect(end.origin).toBe(oidc.origin);
    expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${baseUrl}/`);
  });

  it.each([
    ['another state', { state: 'verzonnen' }],
    ['another nonce', { nonce: 'verzonnen' }],
    ['another PKCE verifier', { codeVerifier: 'v'.repeat(43) }],
  ])('is refused with %s', async (_name, wrong) => {
    const { redirectTo, pending } = await oidc.start({ opnieuw: false });
    const query = await logInAt(redirectTo);
    await expect(oidc.finish(query, { ...pending, ...wrong })).rejects.toThrow();
  });

  it('takes a code only once', async () => {
    const { redirectTo, pending } = await oidc.start({ opnieuw: false });
    const query = await logInAt(redirectTo);
    await oidc.finish(query, pending);
    await expect(oidc.finish(query, pending)).rejects.toThrow();
  });
});

describe('a provider on another machine', () => {
  it('is not spoken to without https', async () => {
    const port = createOidcPort({
      issuer: 'http://idp.example',
      clientId: 'portal',
      clientSecret: 'geheim',
      baseUrl,
      keys: tokenKeys('http://idp.example'),
      acr: [],
    });
    await expect(port.start({ opnieuw: false })).rejects.toThrow(/HTTPS/i);
  });
});

/** Fills in the login page of the issuer, and gives back the query with which it returns. */
async function logInAt(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  const visit = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', ...value] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value.join('='));
    }
    const next = response.headers.get('location');
    if (next === null || next.startsWith(baseUrl)) return response;
    return visit(new URL(next, url).href);
  };
  const page = await visit(address);
  const action =
    parse(await page.text())
      .querySelector('form')
      ?.getAttribute('action') ?? '';
  const body = new URLSearchParams({ gebruikersnaam: 'weger', wachtwoord: password });
  const back = await visit(new URL(action, issuer.address).href, { method: 'POST', body });
  return new URL(back.headers.get('location') ?? '').search.slice(1);
}
