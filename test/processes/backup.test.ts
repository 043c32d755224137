import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { Partner } from '../../start/demo/partner.js';
import { Professional, until } from '../../start/demo/professional.js';
import { issuerSecrets } from '../../start/issuer/issuer-secrets.js';
import { freePorts } from '../support/free-ports.js';
import { Program } from './support/program.js';
import { casussenInEngine } from './support/search-engine.js';
import { systemMaintenance } from './support/system-maintenance.js';

const { melding } = demoScenarios.find(({ id }) => id === 'S07')!;
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'keten-backup-'));
  folders.push(folder);
  return folder;
};
/** What is in no backup, and is brought by hand. */
const bringKeys = (from: string, to: string) => {
  for (const name of ['sleutels.json', 'zegelsleutel.pem']) cpSync(join(from, name), join(to, name));
};

/** A system that was backed up while meldingen came in, and killed while they still did. */
describe('een back-up van het hele systeem, elders teruggezet', () => {
  const here = newFolder();
  const elsewhere = newFolder();
  const target = newFolder();
  let programs: Program[] = [];
  let backup: string;
  /** Of the meldingen that were confirmed before the backup began. */
  let numbers: string[];
  let vernietigd: string;
  let regisseur: Professional;

  beforeAll(async () => {
    const [portal, engine, issuer] = (await freePorts(3)).map(String) as [string, string, string];
    const [portalUrl, issuerUrl] = [`http://localhost:${portal}`, `http://localhost:${issuer}`];
    const ports = { PORTAL_PORT: portal, ENGINE_PORT: engine, ISSUER_PORT: issuer, LOG_LEVEL: 'error' };
    const program = new Program({ ...ports, DATA_DIR: here });
    const again = new Program({ ...ports, DATA_DIR: elsewhere });
    programs = [program, again];

    await program.start();
    const confirmed: string[] = [];
    const { partnerSecret } = await issuerSecrets(here);
    const partner = await Partner.connect(portalUrl, issuerUrl, partnerSecret);
    const reporting = (async () => {
      // Until the program is killed.
      for (;;) confirmed.push((await partner.report(melding)).meldingnummer);
    })().catch(() => undefined);
    await until('some meldingen', () => Promise.resolve(confirmed.length >= 4 || null));
    regisseur = await Professional.login(portalUrl, 'regisseur', program.password);
    vernietigd = [...(await regisseur.casussen()).values()][0]!.split('/').at(-1)!;
    // Nothing is destroyed before its process began; the order of the list is not that of the outbox.
    await until('its process', async () => (await casussenInEngine(here)).includes(vernietigd) || null);
    numbers = [...confirmed];
    const made = await systemMaintenance(here, 'backup', target);
    expect([made.code, made.output]).toEqual([0, expect.stringContaining('gecontroleerd en op schijf')]);
    const count = confirmed.length;
    await until('more meldingen', () => Promise.resolve(confirmed.length > count || null));
    expect(await systemMaintenance(here, 'restore', join(target, readdirSync(target)[0]!))).toMatchObject({
      code: 1,
      output: expect.stringContaining('Stop it first') as unknown,
    });
    await program.end('SIGKILL');
    await reporting;

    backup = join(target, readdirSync(target)[0]!);
    bringKeys(here, elsewhere);
    expect(await systemMaintenance(elsewhere, 'restore', backup)).toMatchObject({ code: 0 });
    // As if this casus was destroyed after the backup.
    const regel = { casusId: vernietigd, regel: 'T24', vernietigdOp: new Date().toISOString() };
    writeFileSync(join(elsewhere, 'vernietigd.jsonl'), `${JSON.stringify(regel)}\n`, { mode: 0o600 });
    await again.start();
    regisseur = await Professional.login(portalUrl, 'regisseur', again.password);
  }, 600_000);

  afterAll(async () => {
    for (const program of programs) await program.end('SIGTERM');
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('bevat databases en zegels, en geen sleutels', () => {
    expect(readdirSync(backup).sort()).toEqual(['dossiers.db', 'engine.db', 'manifest.json', 'zegels']);
    expect(readdirSync(join(elsewhere, 'zegels'))).toEqual(readdirSync(join(backup, 'zegels')));
  });

  it('elke casus heeft precies één proces, en andersom', async () => {
    const casussen = [...(await regisseur.casussen()).values()].map((pad) => pad.split('/').at(-1)!);
    await until('every casus to have its process', async () => {
      const inEngine = await casussenInEngine(elsewhere);
      return casussen.every((casus) => inEngine.includes(casus)) && !inEngine.includes(vernietigd)
        ? true
        : null;
    });
    expect((await casussenInEngine(elsewhere)).sort()).toEqual(casussen.sort());
  });

  it('elke melding die daarvoor bevestigd was is er, behalve wat sindsdien vernietigd was', async () => {
    const paden = [...(await regisseur.casussen()).values()];
    const found = new Set<string>();
    for (const pad of paden) {
      const page = await regisseur.visitor.open(`${pad}/meldingen`);
      for (const [number] of page.root.textContent.matchAll(/MLD-[A-Z0-9]{8}/g)) found.add(number);
    }
    expect(paden.some((pad) => pad.endsWith(vernietigd))).toBe(false);
    expect(numbers.filter((number) => !found.has(number))).toHaveLength(1);
  });

  it('de controle vindt het gezond', async () => {
    expect(await systemMaintenance(elsewhere, 'check')).toMatchObject({ code: 0 });
  });

  it.each(['dossiers.db', 'engine.db'])('met een veranderd byte in %s wordt geweigerd', async (name) => {
    const [copy, folder] = [join(newFolder(), 'keten-kopie'), newFolder()];
    cpSync(backup, copy, { recursive: true });
    const bytes = readFileSync(join(copy, name));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(copy, name), bytes);
    bringKeys(here, folder);

    const refused = await systemMaintenance(folder, 'restore', copy);

    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringContaining(`${name} is not as the backup wrote it`) as unknown,
    });
    expect(existsSync(join(folder, 'dossiers.db')) || existsSync(join(folder, 'engine'))).toBe(false);
  });

  it('wordt zonder sleutels, of met die van een ander systeem, geweigerd', async () => {
    const folder = newFolder();
    expect(await systemMaintenance(folder, 'restore', backup)).toMatchObject({
      code: 1,
      output: expect.stringContaining('sleutels.json ontbreekt') as unknown,
    });
    const ring = JSON.parse(readFileSync(join(here, 'sleutels.json'), 'utf8')) as { database: string };
    const other = { ...ring, database: Buffer.alloc(32, 7).toString('hex') };
    writeFileSync(join(folder, 'sleutels.json'), JSON.stringify(other), { mode: 0o600 });

    const refused = await systemMaintenance(folder, 'restore', backup);

    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringContaining('De sleutel past niet') as unknown,
    });
    expect(existsSync(join(folder, 'dossiers.db')) || existsSync(join(folder, 'engine'))).toBe(false);
  });
});
