import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../domain/tijd/clock.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { createPortal } from '../../../portal/app.js';
import { GUARDS, type Guards } from '../../../portal/guards.js';
import type { Store } from '../../../store/store.js';
import { FakeCamunda } from './fake-camunda.js';
import { FakeOidc } from './fake-oidc.js';
import { Visitor } from './test-portal.js';

/** A portal on a free port over a store that the test has, with an engine in memory. */
export async function startPortalOn(store: Store, clock: Clock, guards: Partial<Guards> = {}) {
  const camunda = new FakeCamunda();
  const oidc = new FakeOidc();
  const lines: Record<string, unknown>[] = [];
  const write = (fields: Record<string, unknown>, message: string) => void lines.push({ ...fields, message });
  const app = createPortal(
    {
      store,
      clock,
      camunda,
      oidc,
      tokens: { verify: async () => null },
      log: { info: write, warn: write, error: write },
      settings: {
        omgeving: 'oefening',
        baseUrl: 'http://localhost',
        snelWegUrl: 'https://www.example.org/',
        acrMfa: ['mfa'],
        cookieSecret: 'geheim voor de test, lang genoeg',
        formsFolder: 'forms',
      },
    },
    { ...GUARDS, ...guards },
  );
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    camunda,
    lines,
    visitor: () => new Visitor(origin, oidc),
    async login(person: Professional): Promise<Visitor> {
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

export type PortalOnStore = Awaited<ReturnType<typeof startPortalOn>>;
