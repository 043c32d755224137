import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPortal } from '../../../portal/app.js';
import { createOidcPort } from '../../../portal/oidc.js';
import { Visitor } from '../../../start/demo/visitor.js';
import { ACR } from '../../../start/issuer/acr.js';
import { type Issuer, startIssuer } from '../../../start/issuer/issuer.js';
import { issuerSecrets, type IssuerSecrets } from '../../../start/issuer/issuer-secrets.js';
import { type Listening, listen } from '../../../start/listen.js';
import { tokenKeys } from '../../../start/token-keys.js';
import { loadSleutels } from '../../../store/load-sleutels.js';
import { openStore } from '../../../store/open-store.js';
import type { Store } from '../../../store/store.js';
import { freePorts } from '../../support/free-ports.js';
import { FakeCamunda } from '../support/fake-camunda.js';
import { fakeModellen } from '../support/fake-modellen.js';
import { FakeMonitor } from '../support/fake-monitor.js';

let folder: string;
let store: Store;
let issuer: Issuer;
let portal: Listening;
let secrets: IssuerSecrets;
let portalUrl: string;
let issuerPort: number;

const startTheIssuer = () =>
  startIssuer({
    port: issuerPort,
    secrets,
    clients: { portalUrl, clientId: 'portal', apiAudience: 'urn:ketenregie:api' },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitgever-'));
  const [portalPort = 0, second = 0] = await freePorts(2);
  issuerPort = second;
  portalUrl = `http://localhost:${portalPort}`;
  secrets = await issuerSecrets(folder);
  issuer = await startTheIssuer();
  const clock = { now: () => new Date() };
  store = await openStore({ dataDir: folder, sleutels: await loadSleutels(folder), clock });
  const keys = tokenKeys(issuer.address, { cooldown: 0 });
  const app = createPortal({
    store,
    clock,
    camunda: new FakeCamunda(),
    modellen: fakeModellen([]),
    monitor: new FakeMonitor(),
    oidc: createOidcPort({
      issuer: issuer.address,
      clientId: 'portal',
      clientSecret: secrets.clientSecret,
      baseUrl: portalUrl,
      keys,
      acr: [ACR.tweedeFactor],
    }),
    tokens: { verify: () => Promise.resolve(null) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    settings: {
      omgeving: 'oefening',
      baseUrl: portalUrl,
      snelWegUrl: 'https://www.example.org/',
      cookieSecret: 'geheim voor de test, lang genoeg',
      acrMfa: [ACR.tweedeFactor],
    },
  });
  portal = await listen(app, { host: '127.0.0.1', port: portalPort, setting: 'PORTAL_PORT' });
});
afterAll(async () => {
  await portal.close();
  await issuer.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const answersOf = (gebruikersnaam: string, more = {}) => ({
  gebruikersnaam,
  wachtwoord: secrets.demoPassword,
  ...more,
});

describe('met een echte uitgever', () => {
  it('komt wie de tweede controle overslaat er niet in, en na die controle wel', async () => {
    const visitor = new Visitor(portalUrl);
    const zonder = answersOf('weger', { zonderTweedeFactor: 'on' });
    const refused = await visitor.submit(await visitor.open('/inloggen'), 'form', zonder);
    expect(refused.status).toBe(403);
    expect(refused.root.textContent).toContain('tweede controle');

    const again = await visitor.open('/inloggen?opnieuw');
    expect((await visitor.submit(again, 'form', answersOf('weger'))).url).toBe(`${portalUrl}/werkplek`);
  });

  it('eindigt hier de sessie van wie zich daar afmeldt, en die van een ander niet', async () => {
    const [visitor, ander] = [new Visitor(portalUrl), new Visitor(portalUrl)];
    await visitor.login('weger', secrets.demoPassword);
    await ander.login('weger', secrets.demoPassword);

    const confirm = await visitor.open(`${issuer.address}/session/end`);
    await visitor.submit(confirm, 'form', { logout: 'yes' });

    expect((await visitor.open('/werkplek')).url).toContain('/interactie/');
    expect((await ander.open('/werkplek')).url).toBe(`${portalUrl}/werkplek`);
  });

  it('gaat het inloggen door als de uitgever intussen met een andere sleutel tekent', async () => {
    await new Visitor(portalUrl).login('weger', secrets.demoPassword);
    await issuer.close();
    const other = await issuerSecrets(await mkdtemp(join(folder, 'anders-')));
    secrets = { ...secrets, signingKey: { ...other.signingKey, kid: 'nieuw' } };
    issuer = await startTheIssuer();
    const page = await new Visitor(portalUrl).login('weger', secrets.demoPassword);
    expect(page.url).toBe(`${portalUrl}/werkplek`);
  });
});
