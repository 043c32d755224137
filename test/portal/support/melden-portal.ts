import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { createPortal } from '../../../portal/app.js';
import type { PortalSettings, Surroundings } from '../../../portal/deps.js';
import { GUARDS, type Guards } from '../../../portal/guards.js';
import type { TokenVerifier } from '../../../portal/ports/token-verifier.js';
import { layDownSjabloon } from '../../store/support/databases/libsql-sjabloon.js';
import { loadSleutels } from '../../../store/load-sleutels.js';
import type { Store } from '../../../store/store.js';
import { openStore } from '../../../store/open-store.js';
import { NU } from './builders.js';
import { FakeCamunda } from './fake-camunda.js';
import { fakeModellen } from './fake-modellen.js';
import { FakeMonitor } from './fake-monitor.js';
import { FakeOidc } from './fake-oidc.js';
import { Visitor } from './test-portal.js';

/** A portal on a free port over a real store in a folder of its own, with a clock that the test moves. */
export async function startMeldenPortal(
  options: {
    settings?: Partial<PortalSettings>;
    tokens?: TokenVerifier;
    /** Instead of its own. */
    guards?: Partial<Guards>;
    /** Stands between the portal and the sessions of the store. */
    sessies?: (sessies: Store['sessies']) => Store['sessies'];
  } = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'melden-'));
  const clock = aClock();
  await layDownSjabloon(dataDir);
  const store = await openStore({ dataDir, sleutels: await loadSleutels(dataDir), clock });
  const oidc = new FakeOidc();
  const camunda = new FakeCamunda();
  const monitor = new FakeMonitor();
  const lines: string[] = [];
  const write = (fields: Record<string, unknown>, message: string) =>
    void lines.push(JSON.stringify({ ...fields, message }));
  const surroundings: Surroundings = {
    store: { ...store, sessies: (options.sessies ?? ((own) => own))(store.sessies) },
    oidc,
    clock,
    camunda,
    modellen: fakeModellen(),
    monitor,
    tokens: options.tokens ?? { verify: () => Promise.resolve(null) },
    log: { info: write, warn: write, error: write },
    settings: {
      omgeving: 'oefening',
      baseUrl: 'http://localhost',
      snelWegUrl: 'https://www.example.org/weer',
      acrMfa: ['mfa'],
      cookieSecret: 'geheim voor de test, lang genoeg',
      ...options.settings,
    },
  };
  const app = createPortal(surroundings, { ...GUARDS, ...options.guards });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    store,
    camunda,
    clock,
    lines,
    oidc,
    /** @param headers what this browser, or a proxy before it, sends with everything */
    visitor: (headers?: Record<string, string>) => new Visitor(origin, oidc, headers),
    /** Everything that lies on disk, as one text of bytes. */
    async bytesOnDisk(): Promise<string> {
      const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
      const contents = files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
      return (await Promise.all(contents)).join('\n');
    },
    /** How many meldingen are waiting to be told to the engine. */
    async countMeldingen(): Promise<number> {
      return (await store.outbox.takePending(1000)).length;
    },
    async close(): Promise<void> {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type MeldenPortal = Awaited<ReturnType<typeof startMeldenPortal>>;

/** Somebody who reads what came in. */
export function aMeldpuntmedewerker(): Professional {
  return {
    soort: 'professional',
    gebruikerId: 'g-meldpunt',
    naam: 'Meldpunt Voorbeeld',
    organisatie: 'VEILIG_THUIS',
    rollen: ['R02'],
    groepen: ['r02', 'r02.veilig-thuis'],
    mandaten: [],
  };
}

function aClock() {
  let now = NU.getTime();
  return {
    now: () => new Date(now),
    forward: (minutes: number) => {
      now += minutes * 60_000;
    },
  };
}
