import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { Visitor } from '../../start/demo/visitor.js';
import { engineCredentials } from '../../start/engine-credentials.js';
import { demoAccounts } from '../../start/issuer/demo-account.js';
import { startIssuer, type Issuer } from '../../start/issuer/issuer.js';
import { issuerSecrets, type IssuerSecrets } from '../../start/issuer/issuer-secrets.js';

const folder = () => mkdtempSync(join(tmpdir(), 'keten-start-'));
let issuer: Issuer;
let secrets: IssuerSecrets;
let portal: Server;
let portalUrl: string;

beforeAll(async () => {
  portal = createServer((_request, response) => response.end('<html></html>'));
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  portalUrl = `http://localhost:${(portal.address() as AddressInfo).port}`;
  secrets = await issuerSecrets(folder());
  const clients = { portalUrl, clientId: 'portal', apiAudience: 'urn:ketenregie:api' };
  issuer = await startIssuer({ port: 0, clients, secrets });
});
afterAll(async () => {
  await issuer.close();
  portal.close();
});

const verifier = randomBytes(32).toString('base64url');
const redirectUri = () => `${portalUrl}/inloggen/terug`;
const authorization = () =>
  `/auth?${new URLSearchParams({
    client_id: 'portal',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri(),
    nonce: 'n-1',
    state: 's-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })}`;

const tokenRequest = (client: string, secret: string, body: Record<string, string>) =>
  fetch(`${issuer.address}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:${secret}`)}` },
    body: new URLSearchParams(body),
  });

describe('the local issuer', () => {
  it('shows a log-in page that says it reaches nobody', async () => {
    const page = await new Visitor(issuer.address).open(authorization());
    expect(page.root.textContent).toContain('Oefenomgeving: dit bereikt niemand. Gevaar? Bel 112');
  });

  it('refuses a wrong password without telling what was wrong, and keeps the name', async () => {
    const visitor = new Visitor(issuer.address);
    const page = await visitor.open(authorization());
    const refused = await visitor.submit(page, 'form', { gebruikersnaam: 'weger', wachtwoord: 'mis' });
    const unknown = await visitor.submit(page, 'form', { gebruikersnaam: 'niemand', wachtwoord: 'mis' });
    expect(refused.status).toBe(401);
    expect(refused.root.querySelector('#gebruikersnaam')?.getAttribute('value')).toBe('weger');
    expect(refused.root.querySelector('.fout')?.textContent).toBe(
      unknown.root.querySelector('.fout')?.textContent,
    );
  });

  it('sends the browser back to the portal, which learns who it is', async () => {
    const visitor = new Visitor(issuer.address);
    const page = await visitor.open(authorization());
    const back = await visitor.submit(page, 'form', {
      gebruikersnaam: 'weger',
      wachtwoord: secrets.demoPassword,
    });
    const code = new URL(back.url).searchParams.get('code') ?? '';
    const response = await tokenRequest('portal', secrets.clientSecret, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri(),
      code_verifier: verifier,
    });
    const { id_token: token } = (await response.json()) as { id_token: string };
    expect(decodeJwt(token)).toMatchObject({
      sub: 'g-weger',
      nonce: 'n-1',
      organisatie: 'POLITIE',
      groups: ['r04', 'r04.politie'],
      mandaten: ['kwalificatie', 'prioriteit', 'planvaststelling'],
    });
  });

  it('gives a partner organisation a signed token for the API', async () => {
    const response = await tokenRequest('partner-politie', secrets.partnerSecret, {
      grant_type: 'client_credentials',
      scope: 'melden',
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    const keys = createRemoteJWKSet(new URL(`${issuer.address}/jwks`));
    const { payload } = await jwtVerify(token, keys, {
      audience: 'urn:ketenregie:api',
      issuer: issuer.address,
    });
    expect(payload).toMatchObject({ organisatie: 'POLITIE', client_id: 'partner-politie' });
    expect(decodeJwt(token).exp).toBeGreaterThan(Date.now() / 1000);
  });

  it('has one account per role from R02 to R14, without a real name', () => {
    const roles = new Set(demoAccounts.map((account) => account.groups[0]));
    expect([...roles].sort()).toEqual(
      ['r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08', 'r09', 'r10', 'r11', 'r12', 'r13', 'r14'].sort(),
    );
  });
});

describe('what the first start makes', () => {
  it('is readable by its owner only, and the same at the second start', async () => {
    const dataDir = folder();
    const first = await engineCredentials(dataDir, 'http://127.0.0.1:8080');
    const second = await engineCredentials(dataDir, 'http://127.0.0.1:8081');
    expect(statSync(join(dataDir, 'camunda.env')).mode & 0o777).toBe(0o600);
    expect(second.CAMUNDA_BASIC_AUTH_PASSWORD).toBe(first.CAMUNDA_BASIC_AUTH_PASSWORD);
    expect(readFileSync(join(dataDir, 'camunda.env'), 'utf8')).toContain(
      'CAMUNDA_REST_ADDRESS=http://127.0.0.1:8081\n',
    );
  });

  it('is never replaced in silence when it is damaged', async () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, 'issuer.json'), '{"clientSecret":');
    writeFileSync(join(dataDir, 'camunda.env'), 'CAMUNDA_AUTH_STRATEGY=BASIC');
    await expect(issuerSecrets(dataDir)).rejects.toThrow('issuer.json in DATA_DIR is beschadigd');
    await expect(engineCredentials(dataDir, 'http://localhost:1')).rejects.toThrow('camunda.env in DATA_DIR');
  });
});
