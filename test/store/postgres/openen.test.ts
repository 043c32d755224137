import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../store/open-store.js';
import { TABELREGELS } from '../../../store/database/postgres/row-security/tables.js';
import { securityVersion } from '../../../store/database/postgres/row-security/security-statements.js';
import { APPLICATIE, EIGENAAR, addressOf, asSuperuser } from '../support/databases/postgres-database.js';
import { Keten } from '../support/keten.js';
import { type TestStore, openTestStore } from '../support/open-test-store.js';
import { withRaw } from '../support/raw-database.js';
import { S01 } from '../support/scenarios.js';

let test: TestStore;
let naam: string;
beforeEach(async () => {
  test = await openTestStore();
  naam = test.database.naam;
});
afterEach(() => test.dispose());

const open = async (applicatie: string, eigenaar?: string, sleutels = test.sleutels) =>
  (await openStore({ ...test, sleutels, postgres: { applicatie, eigenaar } })).close();
const refusal = (...args: Parameters<typeof open>) =>
  open(...args).then(
    () => '',
    (fout: Error) => fout.message,
  );

describe('een database die de muur niet houdt, wordt niet gebruikt', () => {
  it('als superuser', async () => {
    expect(await refusal(addressOf('postgres', naam))).toContain('mag de rijbeveiliging omzeilen');
  });

  it('met een rol die de rijbeveiliging mag overslaan', async () => {
    await asSuperuser(naam, (admin) => admin.query('create role omzeiler login bypassrls'));
    expect(await refusal(addressOf('omzeiler', naam))).toContain('mag de rijbeveiliging omzeilen');
  });

  it('als eigenaar van de tabellen, of lid van die rol', async () => {
    expect(await refusal(addressOf(EIGENAAR, naam))).toContain('is eigenaar van de tabellen');
    await asSuperuser(naam, (admin) => admin.query(`create role lid login; grant ${EIGENAAR} to lid`));
    expect(await refusal(addressOf('lid', naam))).toContain('is eigenaar van de tabellen');
  });

  it.each([
    ['een tabel zonder rijbeveiliging', 'alter table weging disable row level security'],
    ['een tabel die niemand regelde', 'create table extra (x text)'],
    ['regels van een andere versie', "update rijbeveiliging set versie = 'anders'"],
    ['een stap te weinig', "delete from kysely_migration where name > '0001-dossierstore'"],
    ['geen regels', 'drop table rijbeveiliging'],
  ])('met %s', async (_wat, ingreep) => {
    await withRaw(test, (raw) => raw.exec(ingreep));
    expect(await refusal(addressOf(APPLICATIE, naam))).toContain('zijn niet van deze versie');
  });
});

describe('een nieuwe database', () => {
  it('vraagt om haar eigenaar, en daarna niet meer', async () => {
    const leeg = `leeg_${naam}`;
    await asSuperuser('postgres', (admin) => admin.query(`create database ${leeg} owner ${EIGENAAR}`));
    expect(await refusal(addressOf(APPLICATIE, leeg))).toContain('start eenmaal met DATABASE_OWNER_URL');
    await Promise.all([1, 2].map(() => open(addressOf(APPLICATIE, leeg), addressOf(EIGENAAR, leeg))));
    expect(await refusal(addressOf(APPLICATIE, leeg))).toBe('');
  });

  it('die niet van die eigenaar is zegt het', async () => {
    const vreemd = `vreemd_${naam}`;
    await asSuperuser('postgres', (admin) => admin.query(`create database ${vreemd}`));
    expect(await refusal(addressOf(APPLICATIE, vreemd), addressOf(EIGENAAR, vreemd))).toContain(
      'DATABASE_OWNER_URL',
    );
  });

  it('heeft voor elke tabel een regel, en geen tabel zonder', async () => {
    const tabellen = await withRaw(test, (raw) => raw.tables());
    const eigen = tabellen.filter((tabel) => !/^(kysely|rijbeveiliging)/.test(tabel));
    expect(eigen).toHaveLength(Object.keys(TABELREGELS).length);
  });

  it('krijgt andere regels als er iets van verandert', () => {
    expect(securityVersion('een_rol')).not.toBe(securityVersion('andere_rol'));
  });
});

describe('een database die er niet is, of van een ander', () => {
  it('zegt dat, zonder adres en zonder wachtwoord', async () => {
    const weg = await refusal('postgres://rol:geheim-woord@127.0.0.1:1/keten');
    expect(weg).toContain('DATABASE_URL antwoordt niet');
    expect(weg).not.toMatch(/geheim-woord|127\.0\.0\.1/);
  });

  it('kan niet schrijven als zij wegvalt, en dat velt het proces niet', async () => {
    expect(await test.store.canWrite()).toBe(true);
    await asSuperuser('postgres', (admin) =>
      admin.query(`
        alter database ${naam} allow_connections false;
        select pg_terminate_backend(pid) from pg_stat_activity where datname = '${naam}'`),
    );
    expect(await test.store.canWrite()).toBe(false);
    await asSuperuser('postgres', (admin) => admin.query(`alter database ${naam} allow_connections true`));
    expect(await test.store.canWrite()).toBe(true);
  });

  it('met andere sleutels wordt geweigerd, ook als zij verder gelijk is', async () => {
    const applicatie = addressOf(APPLICATIE, naam);
    const vreemd = { ...test.sleutels, hmac: randomBytes(32) };
    expect(await refusal(applicatie, undefined, vreemd)).toBe('');
    await new Keten(test).meld(S01.melding);
    expect(await refusal(applicatie, undefined, vreemd)).toContain('De sleutels passen niet');
    expect(await refusal(applicatie)).toBe('');
  });
});
