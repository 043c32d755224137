import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createCipher } from '../../store/cipher/cipher.js';
import { loadSleutels } from '../../store/load-sleutels.js';
import { openStore } from '../../store/open-store.js';
import { weger } from '../builders/betrokkenen.js';
import { Keten, TRACE } from './support/keten.js';
import { OP_POSTGRES, type TestStore, openTestStore } from './support/open-test-store.js';
import { dump, logLines } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';

/** What people typed in S01 and in the tasks after it. */
const GETYPT = [
  'Verzonnenstein',
  'Bedachtelaan',
  'Fantasieplein',
  'verhandeld',
  'Mentorman',
  '0600000001',
  'zorgvuldig besproken',
  'Collega weger',
  'concept van een melding',
];

describe('wat mensen typen is nergens leesbaar', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
    const keten = new Keten(test);
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01, motivering: LANGE_MOTIVERING });
    await keten.als(weger).requestHerweging(casusId, LANGE_MOTIVERING);
    await keten.als(weger).readMeldingen(casusId);
    await keten.als(weger).readPersonen(casusId);
    await test.store.concepten.open({ tekst: 'concept van een melding' });
    await test.store.sessies.open({ betrokkene: weger, waarden: {} });
  });
  afterAll(() => test.dispose());

  it('niet in de bestanden van de database', async () => {
    const map = await test.database.folder();
    const bestanden = await readdir(map);
    expect(bestanden.length).toBeGreaterThan(2);
    for (const bestand of bestanden) {
      const inhoud = (await readFile(join(map, bestand))).toString('latin1');
      for (const tekst of GETYPT) expect(inhoud.includes(tekst)).toBe(false);
      if (!OP_POSTGRES) expect(inhoud.includes('create table')).toBe(false);
    }
  });

  it('ook niet voor een beheerder die de database met sleutel opent', async () => {
    const tekst = JSON.stringify(await dump(test));
    expect(tekst).toContain('casus-geopend');
    for (const getypt of GETYPT) expect(tekst.includes(getypt)).toBe(false);
  });

  it('niet in het verwerkingslog', async () => {
    const tekst = JSON.stringify(await logLines(test));
    expect(tekst).toContain('WEGING');
    for (const getypt of GETYPT) expect(tekst.includes(getypt)).toBe(false);
  });

  it('niet in een bericht aan de motor', async () => {
    const tekst = JSON.stringify(await test.store.outbox.takePending());
    for (const getypt of GETYPT) expect(tekst.includes(getypt)).toBe(false);
    expect(tekst).not.toMatch(/(MLD|CAS|DOS)-/);
  });
});

describe('een verzegelde waarde', () => {
  const cipher = createCipher({ actief: 'k1', velden: { k1: randomBytes(32) } });
  const plaats = { tabel: 'melding', id: '1', veld: 'kern' };

  it('gaat alleen open op haar eigen plaats', () => {
    const verzegeld = cipher.seal(plaats, { tekst: 'ja' });
    expect(cipher.open(plaats, verzegeld)).toEqual({ tekst: 'ja' });
    for (const elders of [{ tabel: 'dossier' }, { id: '2' }, { veld: 'wie' }])
      expect(() => cipher.open({ ...plaats, ...elders }, verzegeld)).toThrow('changed or moved');
  });

  it.each(['waarde', 'waarden', 'waardeno'])('merkt elk ander laatste teken (%s)', (waarde) => {
    const verzegeld = cipher.seal(plaats, waarde);
    const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const teken of [...tekens].filter((een) => !verzegeld.endsWith(een)))
      expect(() => cipher.open(plaats, verzegeld.slice(0, -1) + teken)).toThrow('changed or moved');
  });

  it('is nooit twee keer hetzelfde', () => {
    expect(cipher.seal(plaats, 'x')).not.toBe(cipher.seal(plaats, 'x'));
  });

  it('blijft leesbaar na een nieuwe actieve sleutel, en niet zonder de oude', () => {
    const k1 = randomBytes(32);
    const oud = createCipher({ actief: 'k1', velden: { k1 } }).seal(plaats, 'oud');
    expect(createCipher({ actief: 'k2', velden: { k1, k2: randomBytes(32) } }).open(plaats, oud)).toBe('oud');
    expect(() => createCipher({ actief: 'k2', velden: { k2: randomBytes(32) } }).open(plaats, oud)).toThrow(
      'k1',
    );
  });
});

describe('de sleutels', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sleutels-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));
  const clock = { now: () => new Date('2026-11-24T09:00:00Z') };
  const bestand = () => join(dataDir, 'sleutels.json');

  it('ontstaan bij de eerste start, alleen leesbaar voor de eigenaar, en blijven', async () => {
    const eerste = await loadSleutels(dataDir);
    expect((await stat(bestand())).mode & 0o777).toBe(0o600);
    expect(await loadSleutels(dataDir)).toEqual(eerste);
    expect(await readdir(dataDir)).toEqual(['sleutels.json']);
  });

  it('twee starts tegelijk krijgen dezelfde', async () => {
    const [een, ander] = await Promise.all([loadSleutels(dataDir), loadSleutels(dataDir)]);
    expect(een).toEqual(ander);
  });

  it('worden geweigerd als anderen ze kunnen lezen', async () => {
    await loadSleutels(dataDir);
    await chmod(bestand(), 0o644);
    await expect(loadSleutels(dataDir)).rejects.toThrow('leesbaar voor anderen (644)');
  });

  it.each(['', '{', '{"versie":1,"database":"geheimpje"}', '[]'])(
    'worden geweigerd bij schade: %j',
    async (inhoud) => {
      await writeFile(bestand(), inhoud, { mode: 0o600 });
      const weigering = await loadSleutels(dataDir).catch((fout: Error) => fout.message);
      expect(weigering).toContain('is beschadigd');
      expect(weigering).not.toContain('geheimpje');
    },
  );

  it('ontstaan niet opnieuw naast een bestaande database', async () => {
    await (await openStore({ dataDir, sleutels: await loadSleutels(dataDir), clock })).close();
    await rm(bestand());
    await expect(loadSleutels(dataDir)).rejects.toThrow('ontbreekt');
  });

  it('van productie worden nooit gemaakt', async () => {
    await expect(loadSleutels(dataDir, { bestand: join(dataDir, 'elders.json') })).rejects.toThrow(
      'bestaat niet',
    );
  });

  it('een verkeerde sleutel zegt wat er mis is', async () => {
    const sleutels = await loadSleutels(dataDir);
    const store = await openStore({ dataDir, sleutels, clock });
    await store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: TRACE }).readMeldingStatus('X');
    await store.close();
    const verkeerd = { ...sleutels, database: '0'.repeat(64) };
    await expect(openStore({ dataDir, sleutels: verkeerd, clock })).rejects.toThrow(
      'De sleutel past niet op',
    );
  });
});
