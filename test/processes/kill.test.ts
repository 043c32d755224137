import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asUnknown, DOSSIER_VORMEN } from '../../start/demo/form-dossier.js';
import type { Answers, Page } from '../../start/demo/visitor.js';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { Partner } from '../../start/demo/partner.js';
import { Professional, until } from '../../start/demo/professional.js';
import { issuerSecrets } from '../../start/issuer/issuer-secrets.js';
import { Program } from './support/program.js';
import { casussenInEngine, searchEngine } from './support/search-engine.js';
import { freePorts } from '../support/free-ports.js';

const kills = 12;
/** On a slow machine more, until enough was confirmed to be lost. */
const mostKills = 60;
const enoughTasks = 10;
const longestLifeMs = 2_500;
const { melding, feiten, besluit } = demoScenarios.find(({ id }) => id === 'S07')!;

/** What the system confirmed to somebody, and so may never lose; the meldingen by number, with their code. */
const confirmed = {
  meldingen: new Map<string, string>(),
  completed: [] as { userTaskKey: string; casusnummer: string; label: string }[],
};

describe(`het programma wordt ten minste ${kills} keer op een willekeurig moment gedood`, () => {
  let dataDir: string;
  let program: Program;
  let portalUrl: string;
  let issuerUrl: string;
  let weger: Professional;
  let meldpunt: Professional;
  let regisseur: Professional;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'keten-kill-'));
    const [portal, engine, issuer] = (await freePorts(3)).map(String) as [string, string, string];
    portalUrl = `http://localhost:${portal}`;
    issuerUrl = `http://localhost:${issuer}`;
    program = new Program({
      DATA_DIR: dataDir,
      PORTAL_PORT: portal,
      ENGINE_PORT: engine,
      ISSUER_PORT: issuer,
      LOG_LEVEL: 'error',
    });
    await program.start();
    weger = await Professional.login(portalUrl, 'weger', program.password);
    meldpunt = await Professional.login(portalUrl, 'meldpunt', program.password);
    regisseur = await Professional.login(portalUrl, 'regisseur', program.password);
    const hasDoneLittle = () => confirmed.completed.length <= enoughTasks;
    for (let kill = 0; kill < kills || (kill < mostKills && hasDoneLittle()); kill += 1) {
      const life = workUntilItFails();
      await pause(Math.random() * longestLifeMs);
      await program.end('SIGKILL');
      await life;
      await program.start();
    }
    await waitUntilSettled();
  }, 600_000);

  afterAll(async () => {
    await program.end('SIGTERM');
    await rm(dataDir, { recursive: true });
  });

  /** A melding that was sent but never confirmed is sent again under the same key, as a partner's system does. */
  let unconfirmed = randomUUID();

  async function workUntilItFails(): Promise<void> {
    try {
      const { partnerSecret } = await issuerSecrets(dataDir);
      const partner = await Partner.connect(portalUrl, issuerUrl, partnerSecret);
      for (;;) {
        const { meldingnummer, code } = await partner.report(melding, unconfirmed);
        confirmed.meldingen.set(meldingnummer, code);
        unconfirmed = randomUUID();
        await doOneTask(meldpunt);
        await doOneTask(weger);
      }
    } catch {
      // The program was killed in the middle: that is what this test is about.
    }
  }

  async function doOneTask(wie: Professional): Promise<void> {
    const werkplek = await wie.visitor.open('/werkplek');
    const links = werkplek.root.querySelectorAll('a[data-taak-link]');
    const link = links[Math.floor(Math.random() * links.length)];
    if (!link) return;
    const path = link.getAttribute('href') ?? '';
    const task = await wie.claim(await wie.visitor.open(path));
    const label = task.root.querySelector('h1')?.textContent ?? '';
    const answer = await wie.complete(task, answersOf(label, task));
    if (answer.status !== 200) return;
    const casusnummer = /CAS-[A-Z0-9]{8}/.exec(link.textContent)?.[0] ?? '';
    confirmed.completed.push({ userTaskKey: path.split('/').at(-1) ?? '', casusnummer, label });
  }

  function answersOf(label: string, task: Page): Answers {
    if (label === DOSSIER_VORMEN) return asUnknown(task);
    return label.startsWith('Feiten')
      ? Object.fromEntries(Object.entries(feiten).map(([name, value]) => [name, String(value ?? '')]))
      : { ...besluit, wegingActie: 'VASTSTELLEN', wegers: ['POLITIE'] };
  }

  const search = (what: string, filter: object) => searchEngine(dataDir, what, filter);

  /** Waits until every casus waits for a person again. */
  async function waitUntilSettled(): Promise<void> {
    await until('every casus to wait for a person', async () => {
      const casussen = (await regisseur.casussen()).size;
      const bound = await search('process-instances', { processDefinitionId: 'ketenaanpak' });
      const jobs = await search('jobs', { state: { $notIn: ['COMPLETED', 'CANCELED', 'ERROR_THROWN'] } });
      return jobs.length === 0 && bound.length >= casussen ? true : null;
    });
  }

  it('er is echt gewerkt', () => {
    expect(confirmed.meldingen.size).toBeGreaterThan(enoughTasks);
    expect(confirmed.completed.length).toBeGreaterThan(enoughTasks);
  });

  it('elke bevestigde melding is er nog', async () => {
    const found = new Set<string>();
    for (const path of (await regisseur.casussen()).values()) {
      const page = await regisseur.visitor.open(`${path}/meldingen`);
      for (const [number] of page.root.textContent.matchAll(/MLD-[A-Z0-9]{8}/g)) found.add(number);
    }
    expect([...confirmed.meldingen.keys()].filter((number) => !found.has(number))).toEqual([]);
  });

  it('elke code van een melder werkt nog', async () => {
    const { partnerSecret } = await issuerSecrets(dataDir);
    const partner = await Partner.connect(portalUrl, issuerUrl, partnerSecret);
    // Not all of them: asking for many codes in a row is refused, and should be.
    for (const code of [...confirmed.meldingen.values()].slice(-20)) {
      expect(await partner.statusOf(code)).toMatch(/ontvangen|inBehandeling/);
    }
  });

  it('geen melding begon twee casussen, en elke casus heeft precies één proces', async () => {
    const casussen = [...(await regisseur.casussen()).keys()];
    // The one that was sent but not confirmed may be there, once.
    expect(casussen.length - confirmed.meldingen.size).toBeGreaterThanOrEqual(0);
    expect(casussen.length - confirmed.meldingen.size).toBeLessThanOrEqual(1);
    const inEngine = await casussenInEngine(dataDir);
    expect(inEngine).toHaveLength(casussen.length);
    expect(new Set(inEngine).size).toBe(casussen.length);
  });

  it('elke afgeronde taak is afgerond gebleven', async () => {
    const done = await search('user-tasks', { state: 'COMPLETED' });
    const keys = done.map(({ userTaskKey }) => userTaskKey);
    expect(confirmed.completed.filter(({ userTaskKey }) => !keys.includes(userTaskKey))).toEqual([]);
  });

  it('elke vastgestelde weging staat in het dossier', async () => {
    const paths = await regisseur.casussen();
    for (const { casusnummer, label } of confirmed.completed) {
      if (label !== 'Weging vaststellen') continue;
      const page = await weger.visitor.open(`${paths.get(casusnummer)}/wegingen`);
      expect(page.root.textContent).toMatch(/Vastgesteld/);
    }
  });

  it('geen proces is blijven steken en geen casus is verdwenen', async () => {
    expect(await search('incidents', { state: 'ACTIVE' })).toEqual([]);
    const regie = await regisseur.visitor.open('/regie');
    expect(regie.root.textContent.replace(/\s+/g, ' ')).toMatch(/Verdwenen casussen \(0\)/);
  });

  it('stopt netjes op SIGTERM en gaat daarna verder', async () => {
    const before = [...(await regisseur.casussen()).keys()];
    await expect(program.end('SIGTERM')).resolves.toBe(0);
    await program.start();
    expect([...(await regisseur.casussen()).keys()].sort()).toEqual(before.sort());
  });
});
