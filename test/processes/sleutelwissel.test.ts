import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../config/env.js';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { Partner } from '../../start/demo/partner.js';
import { Professional } from '../../start/demo/professional.js';
import { issuerSecrets } from '../../start/issuer/issuer-secrets.js';
import { openSystemStore } from '../../start/verwerkingslog/open-system-store.js';
import { readSleutelbestand } from '../../store/sleutelring/sleutelbestand.js';
import { freePorts } from '../support/free-ports.js';
import { Command } from './support/command.js';
import { Program } from './support/program.js';

const { melding } = demoScenarios.find(({ id }) => id === 'S07')!;

/** The embedded database, beside commands for its keys, while meldingen keep coming in. */
describe('sleutels wisselen terwijl het systeem draait en er gemeld wordt', () => {
  let settings: Record<string, string> & { DATA_DIR: string };
  let program: Program;
  let portalUrl: string;
  let issuerUrl: string;
  const confirmed: { meldingnummer: string; code: string }[] = [];
  let failure: unknown;
  /** Ends the stream of meldingen; settles when the last one is answered. */
  let stopReporting: () => Promise<void>;

  const sleutels = (...words: [string, ...string[]]) => new Command(settings, ['sleutels/cli.js', ...words]);
  const ring = () => readSleutelbestand(join(settings.DATA_DIR, 'sleutels.json'));

  beforeAll(async () => {
    const [portal, engine, issuer] = (await freePorts(3)).map(String) as [string, string, string];
    portalUrl = `http://localhost:${portal}`;
    issuerUrl = `http://localhost:${issuer}`;
    settings = {
      DATA_DIR: await mkdtemp(join(tmpdir(), 'keten-sleutels-')),
      PORTAL_PORT: portal,
      ENGINE_PORT: engine,
      ISSUER_PORT: issuer,
      LOG_LEVEL: 'error',
    };
    program = new Program(settings);
    await program.start();
    await keepReporting();
  }, 60_000);
  afterAll(async () => {
    await stopReporting();
    await program.end('SIGTERM');
    await rm(settings.DATA_DIR, { recursive: true });
  });

  /** Goes on until it is stopped, or until a melding is refused: that must not happen while a key is changed. */
  async function keepReporting(): Promise<void> {
    const partner = await connect();
    let goesOn = true;
    const report = async () => confirmed.push(await partner.report(melding, randomUUID()));
    for (let nummer = 0; nummer < 25; nummer += 1) await report();
    const stream = (async () => {
      try {
        while (goesOn) await report();
      } catch (error) {
        if (goesOn) failure = error;
      }
    })();
    stopReporting = () => {
      goesOn = false;
      return stream;
    };
  }
  const connect = async () =>
    Partner.connect(portalUrl, issuerUrl, (await issuerSecrets(settings.DATA_DIR)).partnerSecret);

  it('een opdracht die halverwege wordt gedood laat beide sleutels werken', async () => {
    const before = confirmed.length;
    const { code } = await sleutels('wisselen').killWhenItSays(/klaar/);
    expect(code).toBeNull();
    expect(ring().actief).toBe('k2');

    const stand = await sleutels('controleren').end();

    expect(stand.code).toBe(0);
    expect(stand.output).toMatch(/k1: [1-9]\d* waarden \(nog nodig: draai npm run sleutels:wisselen\)/);
    expect(stand.output).toMatch(/k2: [1-9]\d* waarden \(actief\)/);
    expect(confirmed.length).toBeGreaterThan(before);
    expect((await sleutels('verwijderen', 'k1').end()).code).toBe(1);
  }, 60_000);

  it('gaat daarna verder waar zij was, en zegt wat klaar is en wat over', async () => {
    const before = confirmed.length;

    const { code, output } = await sleutels('wisselen').end();

    expect([code, output]).toEqual([0, expect.stringContaining('Een eerdere wissel naar k2 gaat verder.')]);
    expect(output).toMatch(/\w+: \d+ klaar, \d+ over/);
    expect(ring().actief).toBe('k2');
    expect(confirmed.length).toBeGreaterThan(before);
    expect(failure).toBeUndefined();
    expect((await sleutels('verwijderen', 'k1').end()).code).toBe(0);
  }, 60_000);

  it('gaat door als het systeem halverwege wordt gedood', async () => {
    const command = sleutels('wisselen');
    await command.says(/klaar/);
    const stopped = stopReporting();
    await program.end('SIGKILL');
    await stopped;
    expect((await command.end()).code).toBe(0);

    await program.start();

    expect((await sleutels('verwijderen', 'k2').end()).code).toBe(0);
    expect(Object.keys(ring().velden)).toEqual(['k3']);
  }, 60_000);

  it('elke bevestigde melding is er daarna nog, en wat er in staat gaat open', async () => {
    await program.end('SIGTERM');
    const store = await openSystemStore(readSettings(settings), { now: () => new Date() });
    const melder = store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: '0'.repeat(32) });
    const found = [];
    for (const { code } of confirmed) found.push(await melder.readMeldingStatus(code));
    await store.close();
    expect(found.filter((status) => status === null)).toEqual([]);

    await program.start();

    const regisseur = await Professional.login(portalUrl, 'regisseur', program.password);
    const [path] = (await regisseur.casussen()).values();
    const { root } = await regisseur.visitor.open(`${path}/meldingen`);
    expect(root.textContent).toMatch(/MLD-[A-Z0-9]{8}/);
  }, 60_000);

  it('het verwerkingslog is heel', async () => {
    expect(await new Command(settings, ['verwerkingslog/verify.js']).end()).toMatchObject({
      code: 0,
      output: expect.stringContaining('Het verwerkingslog is heel'),
    });
  }, 60_000);
});
