import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import type { Gevolg } from '../../domain/casus/instap.js';
import { regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
const stap = () => ({ casusId, elementInstanceKey: newKey() });

beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
});
afterEach(() => test.dispose());

describe('een fase waarin partners delen', () => {
  it('begint niet zonder grondslag en doel (INV2), ook niet op verzoek', async () => {
    await expect(keten.systeem.enterFase({ ...stap(), fase: 'F3' })).rejects.toMatchObject({
      code: 'INBRENG_GEBLOKKEERD',
    });
    expect(await keten.systeem.readInstap({ casusId, gevraagd: 'F3' })).toBe('F2');
    expect(await keten.als(weger).readCasus(casusId)).toMatchObject({ fase: 'F2' });
  });

  it('begint na de inbreng, één keer per stap', async () => {
    await brengIn();
    const eersteStap = stap();
    await keten.systeem.enterFase({ ...eersteStap, fase: 'F3' });
    await keten.systeem.enterFase({ ...eersteStap, fase: 'F3' });

    expect(await keten.als(weger).readCasus(casusId)).toMatchObject({ fase: 'F3' });
    expect(await begonnenFasen()).toEqual(['F3']);
    expect(await keten.systeem.readInstap({ casusId, gevraagd: 'F3' })).toBe('F3');
  });
});

describe('het gevolg van een herweging', () => {
  it('geldt niet meer als de casus intussen zelf naar een andere fase ging', async () => {
    await brengIn();
    await besluit('NAAR_F2');
    test.clock.turn(1);
    await keten.systeem.enterFase({ ...stap(), fase: 'F3' });

    expect(await keten.systeem.recordGevolg({ ...stap(), gevolg: 'NAAR_F2' })).toBe('OPNIEUW');
    await expect(keten.systeem.restartFase(stap())).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('wijst de plek aan waar de hoofdstroom opnieuw begint, en laat een open weging vervallen', async () => {
    await besluit('NAAR_F3');
    expect(await keten.systeem.recordGevolg({ ...stap(), gevolg: 'NAAR_F3' })).toBe('AKKOORD');
    await keten.systeem.openWeging({ ...stap(), isHerweging: true });

    expect(await keten.systeem.restartFase(stap())).toBe('INBRENGEN');

    const wegingen = await keten.als(weger).readWegingen(casusId);
    expect(wegingen.map(({ status }) => status)).toEqual(['VERVALLEN', 'VASTGESTELD']);
  });

  it('laat wat een vervallen weging moest wegen niet liggen: het wordt opnieuw gevraagd, één keer', async () => {
    await brengIn();
    await aHerwegingMetGevolg('NAAR_F3');
    expect(await keten.systeem.bundleHerweging(stap())).toBe('WEGEN');
    await keten.systeem.openWeging({ ...stap(), isHerweging: true });
    const herstart = stap();
    expect(await keten.systeem.restartFase(herstart)).toBe('F3');
    await keten.systeem.restartFase(herstart);

    expect(await gevraagdeWegingen()).toHaveLength(1);
    expect(await wegingsregels('WEGING_VERVALLEN')).toEqual(['3']);
    expect(await keten.systeem.bundleHerweging(stap())).toBe('WEGEN');
  });

  it('vraagt ook opnieuw wat begonnen was en nog geen weging had', async () => {
    await brengIn();
    await aHerwegingMetGevolg('NAAR_F4');
    await keten.systeem.bundleHerweging(stap());
    await keten.systeem.restartFase(stap());
    expect(await wegingsregels('WEGING_VERVALLEN')).toEqual([null]);
    expect(await keten.systeem.bundleHerweging(stap())).toBe('WEGEN');
  });

  it('vraagt niets opnieuw als er niets vervalt', async () => {
    await brengIn();
    await aHerwegingMetGevolg('NAAR_F3');
    await keten.systeem.restartFase(stap());
    expect(await gevraagdeWegingen()).toEqual([]);
    expect(await wegingsregels('WEGING_VERVALLEN')).toEqual([]);
  });

  it('geeft wat er verviel mee aan de eerste weging als de casus daar opnieuw begint (B06)', async () => {
    await brengIn();
    await aHerwegingMetGevolg('NAAR_F2');
    await keten.systeem.bundleHerweging(stap());
    expect(await keten.systeem.restartFase(stap())).toBe('F2');
    expect(await gevraagdeWegingen()).toEqual([]);
    // The main line weighs from here; a signal before it opened its weging goes along.
    expect(await keten.systeem.bundleHerweging(stap())).toBe('GEBUNDELD');
  });

  it('is geen nieuwe weging waard als er al een open is (B06)', async () => {
    const eerste = stap();
    expect(await keten.systeem.bundleHerweging(eerste)).toBe('WEGEN');
    expect(await keten.systeem.bundleHerweging(stap())).toBe('GEBUNDELD');
    expect(await keten.systeem.bundleHerweging(eerste)).toBe('WEGEN');
    await keten.systeem.openWeging({ ...stap(), isHerweging: true });
    expect(await keten.systeem.bundleHerweging(stap())).toBe('GEBUNDELD');
  });

  it('laat de casus waar zij is zolang er wordt gewogen', async () => {
    await brengIn();
    await keten.systeem.openWeging({ ...stap(), isHerweging: true });
    expect(await keten.als(weger).readCasus(casusId)).toMatchObject({ fase: 'F3' });
  });
});

async function brengIn(): Promise<void> {
  await keten.doeTaak({
    casusId,
    taak: 'casus-inbrengen',
    wie: regisseur,
    inhoud: {
      grondslagen: ['WGS_ZVH'],
      doelomschrijving: 'Bescherming van het slachtoffer.',
      betrokkeneGeinformeerd: 'ja',
    },
    variables: { grondslagVastgelegd: true },
  });
  await keten.systeem.recordInbreng(stap());
}

async function besluit(gevolg: Gevolg): Promise<void> {
  const afronding = await keten.doeTaak({
    casusId,
    taak: 'gevolg-bepalen',
    wie: regisseur,
    inhoud: { motivering: LANGE_MOTIVERING },
    variables: { gevolg },
  });
  expect(afronding).toEqual({ akkoord: true });
}

/** Weighed again, and decided what comes of it. */
async function aHerwegingMetGevolg(gevolg: Gevolg): Promise<void> {
  expect(await keten.systeem.bundleHerweging(stap())).toBe('WEGEN');
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await besluit(gevolg);
  expect(await keten.systeem.recordGevolg({ ...stap(), gevolg })).toBe('AKKOORD');
}

async function gevraagdeWegingen() {
  const berichten = await test.store.outbox.takePending(100);
  return berichten.filter(({ name }) => name === 'herweging-gevraagd');
}

async function wegingsregels(soort: Gebeurtenis) {
  const tijdlijn = await keten.als(weger).readTijdlijn(casusId);
  return tijdlijn.filter(({ gebeurtenis }) => gebeurtenis === soort).map(({ waarde }) => waarde);
}

async function begonnenFasen() {
  const tijdlijn = await keten.als(weger).readTijdlijn(casusId);
  return tijdlijn.filter(({ gebeurtenis }) => gebeurtenis === 'FASE_BEGONNEN').map(({ waarde }) => waarde);
}
