import { expect } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../domain/tijd/clock.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { createPortal } from '../../../portal/app.js';
import { GUARDS, type Guards } from '../../../portal/guards.js';
import type { Guards as StoreGuards } from '../../../store/guards.js';
import type { Route } from '../../../portal/route.js';
import type { Handeling, Toegangsregels } from '../../../domain/toegang/toegang.js';
import type { Store } from '../../../store/store.js';
import { FakeCamunda } from './fake-camunda.js';
import { fakeModellen } from './fake-modellen.js';
import { FakeMonitor } from './fake-monitor.js';
import { FakeOidc } from './fake-oidc.js';
import { Keten } from '../../store/support/keten.js';
import { openTestStore } from '../../store/support/open-test-store.js';
import { type Page, Visitor } from './test-portal.js';

/** A portal on a free port over a store that the test has, with an engine in memory. */
export async function startPortalOn(store: Store, clock: Clock, guards: Partial<Guards> = {}) {
  const camunda = new FakeCamunda();
  const monitor = new FakeMonitor();
  const oidc = new FakeOidc();
  const lines: Record<string, unknown>[] = [];
  const write = (fields: Record<string, unknown>, message: string) => void lines.push({ ...fields, message });
  const app = createPortal(
    {
      store,
      clock,
      camunda,
      modellen: fakeModellen(),
      monitor,
      oidc,
      tokens: { verify: async () => null },
      log: { info: write, warn: write, error: write },
      settings: {
        omgeving: 'oefening',
        baseUrl: 'http://localhost',
        snelWegUrl: 'https://www.example.org/',
        acrMfa: ['mfa'],
        cookieSecret: 'geheim voor de test, lang genoeg',
      },
    },
    { ...GUARDS, ...guards },
  );
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    camunda,
    monitor,
    oidc,
    origin,
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

/** A portal on a store of its own, with the keten played on it. @param guards of the store, instead of its own */
export async function startKetenPortal(guards: Partial<StoreGuards> = {}) {
  const test = await openTestStore(undefined, guards);
  const portal = await startPortalOn(test.store, test.clock);
  return {
    ...portal,
    test,
    keten: new Keten(test),
    async close(): Promise<void> {
      await portal.close();
      await test.dispose();
    },
  };
}

export type KetenPortal = Awaited<ReturnType<typeof startKetenPortal>>;

/** The sentences at the top of a form that came back. */
export const summaryOf = ({ html }: Page): string[] =>
  html.querySelectorAll('.kr-error-summary li').map(({ text }) => text.trim());

/** This answer is, byte for byte, what an address gives that no route has. */
export async function expectGone(visitor: Visitor, page: Page): Promise<void> {
  const unknown = await visitor.get('/bestaat-niet');
  expect([page.status, page.text]).toEqual([404, unknown.text]);
}

/** Behind a login, for this role: what a closed door answers is in `test/toegang/routes.test.ts`. */
export const isDoorOpen = (
  { roleMay }: Pick<Toegangsregels, 'roleMay'>,
  wie: Professional,
  { rule }: Route,
): boolean => rule === 'ingelogd' || (rule.includes(':') && roleMay(wie, rule as Handeling));
