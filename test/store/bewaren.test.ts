import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fg, piket, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { OP_POSTGRES, type TestStore, openTestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';

const NA_DE_TERMIJN = '2027-05-25T09:00:00Z';
const gemandateerd = { ...regisseur, mandaten: ['verlengingBewaartermijn' as const] };
const VERLENGING = { tot: new Date('2028-01-01T09:00:00Z'), besluit: LANGE_MOTIVERING };

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  casusId = await aGeslotenCasus();
});
afterEach(() => test.dispose());

/** S08, closed: every table that can hold something of a casus holds something. */
async function aGeslotenCasus(): Promise<string> {
  const melding = await keten.registreer(S08.melding, S08.registratie);
  const stap = () => ({ casusId: melding.casusId, elementInstanceKey: newKey() });
  await keten.systeem.alarmPiket({ ...stap(), soort: 'ACUUT' });
  await keten.als(piket).saveStrafrecht(melding.casusId, {
    contactpunt: { waarde: 'Verzonnen dienst', vrijgegeven: true },
  });
  await keten.weeg({ casusId: melding.casusId, wie: weger, ...S08 });
  await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
  await keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' });
  return melding.casusId;
}

const overzicht = () => keten.als(gemandateerd).listBewaartermijnen();

describe('vernietigen na de bewaartermijn (INV14)', () => {
  it('laat van de casus alleen een teller en het log achter', async () => {
    const logVooraf = await logLines(test);
    const vooraf = JSON.stringify(await dump(test));
    expect(vooraf).toContain(casusId);
    test.clock.set(NA_DE_TERMIJN);

    expect(await test.store.bewaren.destroyDue()).toBe(1);

    const { vernietigd, gebruiker, toegangsversie, ...overig } = await dump(test);
    expect(vernietigd).toEqual([[casusId, 'T24', new Date(NA_DE_TERMIJN).toISOString(), null]]);
    expect(gebruiker).not.toEqual([]);
    expect(toegangsversie).toHaveLength(1);
    expect(Object.entries(overig).filter(([, rijen]) => rijen.length > 0)).toEqual([]);
    const log = await logLines(test);
    expect(log.slice(0, logVooraf.length)).toEqual(logVooraf);
    expect(log.slice(-2).map(({ verwerking, regel, actie }) => [verwerking, regel, actie])).toEqual([
      ['CASUS_VERNIETIGD', 'INV14 T24', 'verwijderen'],
      ['DOSSIER_VERNIETIGD', 'INV14 T24', 'verwijderen'],
    ]);
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true });
  });

  it('zegt per regel hoeveel er zijn vernietigd, vanaf vijf (INV11)', async () => {
    for (let nummer = 0; nummer < 3; nummer += 1) await aGeslotenCasus();
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();
    expect((await overzicht()).vernietigd).toEqual([]);

    test.clock.set('2026-11-24T09:00:00Z');
    await aGeslotenCasus();
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();
    expect((await overzicht()).vernietigd).toEqual([{ regel: 'T24', aantal: 5 }]);
  });

  it('gebeurt niet voor de dag, niet met een open casus, en niet twee keer', async () => {
    const openCasus = await keten.registreer(S01.melding, S01.registratie);
    // Ten in the morning on Dutch clocks, six months later in summer.
    test.clock.set('2027-05-24T07:59:59Z');
    expect(await test.store.bewaren.destroyDue()).toBe(0);
    test.clock.set('2040-01-01T09:00:00Z');
    expect(await test.store.bewaren.destroyDue()).toBe(1);
    expect(await test.store.bewaren.destroyDue()).toBe(0);
    expect((await keten.als(regisseur).readCasus(openCasus.casusId)).status).toBe('OPEN');
  });

  it('laat een dossier staan dat nog bij een andere casus hoort', async () => {
    const ander = await keten.registreer(S01.melding, S01.registratie);
    await withRaw(test, (raw) =>
      raw.exec(`insert into casus_dossier (casus_id, dossier_id, rol)
        select '${ander.casusId}', dossier_id, 'slachtoffer' from casus_dossier where casus_id = '${casusId}'`),
    );
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();
    expect(await keten.als(regisseur, 'casusoverleg').readPersonen(ander.casusId)).toHaveLength(2);
  });

  it('vergeet ook de oude bladzijden naast de database', async () => {
    if (OP_POSTGRES) return;
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();
    expect((await stat(join(test.dataDir, 'dossiers.db-wal'))).size).toBe(0);
  });

  it('geeft aan wie de motor opruimt, tot die leeg is', async () => {
    test.clock.set(NA_DE_TERMIJN);
    let gebeld = 0;
    test.store.bewaren.onDestroyed(() => (gebeld += 1));
    await test.store.bewaren.destroyDue();
    expect(gebeld).toBe(1);
    expect(await test.store.bewaren.takeUncleared()).toEqual([casusId]);
    await test.store.bewaren.markCleared(casusId);
    expect(await test.store.bewaren.takeUncleared()).toEqual([]);
  });
});

describe('vooraf kijken (dry run)', () => {
  it('noemt een maand vooraf wat gaat, en verandert niets', async () => {
    test.clock.set('2027-04-23T09:00:00Z');
    expect((await overzicht()).termijnen).toEqual([]);
    test.clock.set('2027-04-25T09:00:00Z');
    const vooraf = await dump(test);
    expect((await overzicht()).termijnen).toEqual([
      expect.objectContaining({ casusId, regel: 'T24', toestand: 'TE_BESLUITEN' }),
    ]);
    expect(await dump(test)).toEqual(vooraf);
    test.clock.set(NA_DE_TERMIJN);
    expect((await overzicht()).termijnen).toMatchObject([{ casusId, toestand: 'VERNIETIGEN' }]);
  });

  it('is voor procesregie en de privacyofficer, en staat per casus in het log', async () => {
    test.clock.set(NA_DE_TERMIJN);
    expect((await keten.als(fg, 'toezicht').listBewaartermijnen()).termijnen).toHaveLength(1);
    expect((await logLines(test)).at(-1)).toMatchObject({
      verwerking: 'BEWAARTERMIJN_GELEZEN',
      gebruikerId: 'fg',
      betrokkeneId: casusId,
    });
    await expect(keten.als(weger).listBewaartermijnen()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('verlengen met een besluit', () => {
  it('houdt de casus, en daarna gaat hij alsnog', async () => {
    test.clock.set('2027-05-01T09:00:00Z');
    await keten.als(gemandateerd).extendBewaartermijn(casusId, VERLENGING);
    test.clock.set(NA_DE_TERMIJN);
    expect(await test.store.bewaren.destroyDue()).toBe(0);
    const tijdlijn = await keten.als(gemandateerd).readTijdlijn(casusId);
    expect(tijdlijn[0]).toMatchObject({
      gebeurtenis: 'BEWAARTERMIJN_VERLENGD',
      waarde: '2028-01-01',
      toelichting: LANGE_MOTIVERING,
    });
    test.clock.set('2028-01-01T09:00:00Z');
    expect(await test.store.bewaren.destroyDue()).toBe(1);
    expect((await dump(test))['vernietigd']?.[0]).toContain('VERLENGD');
  });

  it.each([
    ['zonder mandaat', regisseur, VERLENGING, 'GEEN_MANDAAT'],
    ['zonder reden', gemandateerd, { ...VERLENGING, besluit: 'te kort' }, 'MOTIVERING_ONTBREEKT'],
    ['naar een eerder einde', gemandateerd, { ...VERLENGING, tot: new Date('2027-05-20') }, 'ONGELDIG'],
    ['zonder geldige dag', gemandateerd, { ...VERLENGING, tot: new Date('onzin') }, 'ONGELDIG'],
    ['als privacyofficer', { ...fg, mandaten: gemandateerd.mandaten }, VERLENGING, 'NIET_GEVONDEN'],
    ['als weger', { ...weger, mandaten: gemandateerd.mandaten }, VERLENGING, 'NIET_GEVONDEN'],
  ])('kan niet %s', async (_naam, wie, verlenging, code) => {
    const doel = wie.gebruikerId === 'fg' ? 'toezicht' : 'wegen';
    const vraag = keten.als(wie, doel, 'Controle van een bewaartermijn');
    await expect(vraag.extendBewaartermijn(casusId, verlenging)).rejects.toMatchObject({ code });
    expect((await dump(test))['verlenging']).toEqual([]);
  });
});

describe('een back-up terugzetten', () => {
  let register: string;
  beforeEach(() => {
    register = join(test.dataDir, 'vernietigd.jsonl');
  });

  it('brengt niet terug wat daarna vernietigd is', async () => {
    const blijft = await keten.registreer(S01.melding, S01.registratie);
    const zetTerug = await maakBackup();
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();

    await test.reopen(zetTerug);

    expect(await test.store.bewaren.takeUncleared()).toEqual([casusId]);
    await expect(keten.als(regisseur).readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect((await keten.als(regisseur).readCasus(blijft.casusId)).status).toBe('OPEN');
    const { vernietigd, ...overig } = await dump(test);
    expect(vernietigd).toEqual([[casusId, 'HERSTEL', new Date(NA_DE_TERMIJN).toISOString(), null]]);
    expect(JSON.stringify(overig)).not.toContain(casusId);
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true });
  });

  it('brengt het wel terug als het register weg is: dat is de bewaker', async () => {
    const zetTerug = await maakBackup();
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();
    await test.reopen(async () => {
      await zetTerug();
      await rm(register);
    });
    expect((await keten.als(regisseur).readCasus(casusId)).casusId).toBe(casusId);
  });

  it('vult in het register aan wat een uitval er niet meer in kreeg', async () => {
    test.clock.set(NA_DE_TERMIJN);
    await test.store.bewaren.destroyDue();
    const heel = await readFile(register, 'utf8');
    await test.reopen(() => writeFile(register, heel.slice(0, 30)));
    expect(await readFile(register, 'utf8')).toBe(heel);
  });

  it('start niet met een register dat niet te lezen is', async () => {
    await expect(test.reopen(() => writeFile(register, 'onzin\n'))).rejects.toThrow(
      /Regel 1 van .* is beschadigd/,
    );
  });

  /** Of the database as it is now; the answer puts it back. */
  async function maakBackup(): Promise<() => Promise<void>> {
    let zetTerug = () => Promise.resolve();
    await test.reopen(async () => {
      zetTerug = await test.database.backup();
    });
    return zetTerug;
  }
});
