import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { formDossier } from '../../start/demo/form-dossier.js';
import { Professional } from '../../start/demo/professional.js';
import { type Motor, startMotor } from './support/motor.js';
import { Program } from './support/program.js';
import { freePorts } from '../support/free-ports.js';

/** Settings of their own for one program: ports that are free, and a folder. */
async function ownSettings(): Promise<Record<string, string> & { DATA_DIR: string; PORTAL_PORT: string }> {
  const [portal, engine, issuer] = (await freePorts(3)).map(String) as [string, string, string];
  return {
    DATA_DIR: await mkdtemp(join(tmpdir(), 'keten-start-')),
    PORTAL_PORT: portal,
    ENGINE_PORT: engine,
    ISSUER_PORT: issuer,
    LOG_LEVEL: 'error',
  };
}

const failureOf = (settings: Record<string, string>) =>
  new Program(settings).start().then(
    () => 'started',
    (error: Error) => error.message,
  );

describe('npm start', () => {
  let settings: Awaited<ReturnType<typeof ownSettings>>;
  let program: Program;

  beforeAll(async () => {
    settings = await ownSettings();
    program = new Program(settings);
    await program.start();
  });
  afterAll(async () => {
    await program.end('SIGTERM');
    await rm(settings.DATA_DIR, { recursive: true });
  });

  it('zegt waar alles is, met welke accounts, en dat het niemand bereikt', () => {
    expect(program.output).toContain(`Portaal       http://localhost:${settings.PORTAL_PORT}`);
    expect(program.output).toContain('Oefenomgeving: dit bereikt niemand. Gevaar? Bel 112.');
    expect(program.output).toMatch(/regisseur +Ketenregisseur/);
    expect(program.password).toMatch(/^oefenen-\d{6}$/);
  });

  it('is alleen op deze machine te bereiken', async () => {
    const answer = await fetch(`http://127.0.0.1:${settings.PORTAL_PORT}/`);
    expect(answer.status).toBe(200);
    // The same door under another name is refused: a page elsewhere cannot reach in through a name of its own.
    const elsewhere = await fetch(`http://0.0.0.0:${settings.PORTAL_PORT}/`);
    expect(elsewhere.ok).toBe(false);
  });

  it('weigert een tweede start op dezelfde gegevens', async () => {
    const other = { ...(await ownSettings()), DATA_DIR: settings.DATA_DIR };
    expect(await failureOf(other)).toContain('Het systeem draait al met dezelfde map voor gegevens.');
  });

  it('noemt de poort die bezet is, en de instelling die een andere kiest', async () => {
    const other = { ...(await ownSettings()), PORTAL_PORT: settings.PORTAL_PORT };
    const failure = await failureOf(other);
    expect(failure).toContain(`Poort ${settings.PORTAL_PORT} is bezet.`);
    expect(failure).toContain('PORTAL_PORT');
  });

  it('noemt een verkeerde instelling met de reden', async () => {
    expect(await failureOf({ ...settings, OMGEVING: 'proef' })).toMatch(/OMGEVING: .+/);
  });
});

describe('npm start op gegevens waarvan een deel ontbreekt', () => {
  let settings: Awaited<ReturnType<typeof ownSettings>>;

  beforeAll(async () => {
    settings = await ownSettings();
    const program = new Program(settings);
    await program.start();
    await program.end('SIGTERM');
  });
  afterAll(() => rm(settings.DATA_DIR, { recursive: true }));

  const without = async (name: string) => {
    const path = join(settings.DATA_DIR, name);
    await rename(path, `${path}.weg`);
    const failure = await failureOf(settings);
    await rename(`${path}.weg`, path);
    return failure;
  };

  it('begint niet met een lege motor naast bestaande dossiers', async () => {
    expect(await without('engine')).toMatch(/Er zijn dossiers, maar .*engine ontbreekt/);
  });

  it('maakt geen nieuwe sleutels bij een bestaande database', async () => {
    const failure = await without('sleutels.json');
    expect(failure).toContain('Sleutels niet gevonden');
    expect(failure).not.toContain('    at ');
  });

  it('een SIGTERM aan npm bereikt het systeem: er blijft niets achter', async () => {
    // Without scripts of before and after, so that the test does not build anew what others are running.
    const program = new Program(settings, ['npm', 'start', '--ignore-scripts']);
    await program.start();
    await program.end('SIGTERM');
    expect(program.output).toContain('Het systeem stopt.');
    await expect(fetch(`http://127.0.0.1:${settings.PORTAL_PORT}/`)).rejects.toThrow('fetch failed');
  });

  it('gaat verder zodra alles terug is', async () => {
    const program = new Program(settings);
    await program.start();
    await expect(program.end('SIGINT')).resolves.toBe(0);
  });
});

describe('npm start met CAMUNDA_REST_ADDRESS', () => {
  let cluster: Motor;
  let settings: Awaited<ReturnType<typeof ownSettings>>;
  let program: Program;

  beforeAll(async () => {
    cluster = await startMotor();
    const { restAddress, auth } = cluster.settings;
    if (auth.strategy !== 'BASIC') throw new Error('Expected the cluster of the test to ask for a password');
    settings = {
      ...(await ownSettings()),
      CAMUNDA_REST_ADDRESS: restAddress,
      CAMUNDA_AUTH_STRATEGY: 'BASIC',
      CAMUNDA_BASIC_AUTH_USERNAME: auth.username,
      CAMUNDA_BASIC_AUTH_PASSWORD: auth.password,
    };
    program = new Program(settings);
    await program.start();
  });
  afterAll(async () => {
    await program.end('SIGINT');
    await cluster.close();
    await rm(settings.DATA_DIR, { recursive: true });
  });

  it('gebruikt dat cluster en start geen eigen motor', () => {
    expect(existsSync(join(settings.DATA_DIR, 'engine'))).toBe(false);
    expect(existsSync(join(settings.DATA_DIR, 'camunda.env'))).toBe(false);
  });

  it('werkt daarop: een melding wordt een taak', async () => {
    const portalUrl = `http://localhost:${settings.PORTAL_PORT}`;
    const meldpunt = await Professional.login(portalUrl, 'meldpunt', program.password);
    const casusnummer = await meldpunt.takeDown(demoScenarios.find(({ id }) => id === 'S07')!);
    await formDossier(meldpunt, casusnummer);
    const weger = await Professional.login(portalUrl, 'weger', program.password);
    const task = await weger.openTask(casusnummer, 'Feiten voor de weging vaststellen');
    expect(task.status).toBe(200);
    const open = { filter: { state: 'CREATED' as const } };
    const { items } = await cluster.client.searchUserTasks(open, { consistency: { waitUpToMs: 0 } });
    expect(items).toHaveLength(1);
  });
});
