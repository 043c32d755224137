import type { AddressInfo } from 'node:net';
import { createServer, get as httpGet } from 'node:http';
import { type HTMLElement, parse } from 'node-html-parser';
import { createPortal } from '../../../portal/app.js';
import type { PortalSettings, Surroundings } from '../../../portal/deps.js';
import { GUARDS, type Guards } from '../../../portal/guards.js';
import type { Store } from '../../../store/store.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { claimsOf, NU } from './builders.js';
import type { ModellenPort } from '../../../portal/ports/modellen-port.js';
import { FakeCamunda } from './fake-camunda.js';
import { fakeModellen } from './fake-modellen.js';
import { FakeMonitor } from './fake-monitor.js';
import { FakeOidc } from './fake-oidc.js';
import { FakeStore } from './fake-store.js';

export interface Page {
  status: number;
  headers: Headers;
  text: string;
  readonly html: HTMLElement;
}

/** A portal that listens on a free port, with everything around it in memory; with its guards, but for those that are given. */
export async function startTestPortal(
  settings: Partial<PortalSettings> = {},
  guards: Partial<Guards> = {},
  modellen: Partial<ModellenPort> = {},
) {
  const camunda = new FakeCamunda();
  const monitor = new FakeMonitor();
  const oidc = new FakeOidc();
  const store = new FakeStore();
  const lines: Record<string, unknown>[] = [];
  const write = (fields: Record<string, unknown>, message: string) => void lines.push({ ...fields, message });
  const surroundings: Surroundings = {
    camunda,
    modellen: { ...fakeModellen(), ...modellen },
    monitor,
    oidc,
    store: store as unknown as Store,
    tokens: { verify: async () => null },
    clock: { now: () => NU },
    log: { info: write, warn: write, error: write },
    settings: {
      omgeving: 'oefening',
      baseUrl: 'http://localhost',
      snelWegUrl: 'https://www.example.org/',
      acrMfa: ['mfa'],
      cookieSecret: 'geheim voor de test, lang genoeg',
      ...settings,
    },
  };
  const app = createPortal(surroundings, { ...GUARDS, ...guards });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    camunda,
    monitor,
    oidc,
    store,
    lines,
    origin,
    visitor: () => new Visitor(origin, oidc),
    async login(person: Partial<Professional> = {}): Promise<Visitor> {
      const visitor = new Visitor(origin, oidc);
      await visitor.login(person);
      return visitor;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type TestPortal = Awaited<ReturnType<typeof startTestPortal>>;

/** A browser without scripts: keeps cookies, does not follow redirects. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    private readonly oidc: FakeOidc,
    private readonly headers: Record<string, string> = {},
  ) {}

  async login(person: Partial<Professional> = {}): Promise<void> {
    const claims = claimsOf(person);
    this.oidc.accounts.set(String(claims['sub']), claims);
    const left = await this.get('/inloggen');
    const state = new URL(left.headers.get('location') ?? '').searchParams.get('state');
    await this.get(`/inloggen/terug?code=${String(claims['sub'])}&state=${state}`);
  }

  get(path: string): Promise<Page> {
    return this.fetch(path, {});
  }

  /** Asks by the name of another host, which fetch does not allow. */
  getAs(host: string, path: string): Promise<{ status: number }> {
    return new Promise((resolve, reject) => {
      httpGet(`${this.origin}${path}`, { headers: { host } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0 });
      }).on('error', reject);
    });
  }

  /** Sends a form with the token of the page that it stands on. */
  async submit(page: Page, path: string, fields: Record<string, string | string[]> = {}): Promise<Page> {
    const token = page.html.querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '';
    return this.post(path, { _csrf: token, ...fields });
  }

  post(
    path: string,
    fields: Record<string, string | string[]>,
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    return this.fetch(path, { method: 'POST', body, headers });
  }

  /** Sends JSON, as a script of a page does. */
  postJson(path: string, body: object): Promise<Page> {
    const headers = { 'content-type': 'application/json' };
    return this.fetch(path, { method: 'POST', body: JSON.stringify(body), headers });
  }

  /** Sends a form with a file, as a browser does; without a file, the form as it is when none was chosen. */
  async upload(
    page: Page,
    path: string,
    fields: Record<string, string>,
    file: { name: string; content: Buffer | string } = { name: '', content: '' },
  ): Promise<Page> {
    const body = new FormData();
    body.append('_csrf', page.html.querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '');
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const content = typeof file.content === 'string' ? file.content : new Uint8Array(file.content);
    body.append('bestand', new Blob([content]), file.name);
    return this.fetch(path, { method: 'POST', body });
  }

  private async fetch(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { ...this.headers, ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const { status, headers: kop } = response;
    let html: HTMLElement | undefined;
    return {
      status,
      headers: kop,
      text,
      // Most pages are only compared: taking them apart is half of the work.
      get html() {
        return (html ??= parse(text));
      },
    };
  }
}
