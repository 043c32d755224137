import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { modelhash } from '../../store/modellen/modelhash.js';
import { aProfessional, beheerder, fg, meldpunt, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { GOED, probeer } from './support/proefdraai.js';
import { logLines } from './support/raw-database.js';
import { LANGE_MOTIVERING } from './support/scenarios.js';

const LOPEND = { soort: 'bpmn', naam: 'nazorg', inhoud: '<lopend/>' } as const;
const KOP = { soort: 'bpmn', naam: 'nazorg', hash: modelhash('<lopend/>') } as const;
const collega = aProfessional('collega', ['r13', 'r13.beheer']);

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

const als = (wie = beheerder) => keten.als(wie, wie === regisseur ? 'wegen' : 'beheer');

/** A change of one running file. */
async function begin(basis = '<lopend/>') {
  const wijzigingId = await als().openModelwijziging({ titel: 'Nazorg anders', reden: LANGE_MOTIVERING });
  const sleutel = { wijzigingId, soort: 'bpmn', naam: 'nazorg' } as const;
  await als().addModelconcept(sleutel, {
    inhoud: '<nieuw/>',
    basis: { versie: 1, hash: modelhash(basis) },
  });
  return sleutel;
}

async function voorgelegd() {
  const sleutel = await begin();
  const { wijzigingId } = sleutel;
  const hash = await probeer(test.store, als(), wijzigingId, { lopend: [KOP] });
  await als().submitModelwijziging(wijzigingId, { hash, lopend: [KOP] });
  return { wijzigingId, hash, sleutel };
}

const vrijgave = (hash: string) => ({ hash, lopend: [LOPEND], modeltaken: [] });

describe('voorleggen', () => {
  it('kan pas na proefdraaien zonder fout, met precies deze stand, tegen wat nu loopt', async () => {
    const { wijzigingId } = await begin();
    const { hash } = await als().readModelwijziging(wijzigingId);
    const legVoor = (lopend = [KOP] as const) => als().submitModelwijziging(wijzigingId, { hash, lopend });

    await expect(legVoor()).rejects.toMatchObject({ code: 'PROEFDRAAI_ONTBREEKT' });
    const fout = { bestand: 'x', element: null, regel: 'gat', zin: 'Er is een gat.', ernst: 'FOUT' as const };
    await probeer(test.store, als(), wijzigingId, {
      lopend: [KOP],
      resultaat: { ...GOED, bevindingen: [fout] },
    });
    await expect(legVoor()).rejects.toMatchObject({ code: 'PROEFDRAAI_ONTBREEKT' });
    await probeer(test.store, als(), wijzigingId, { lopend: [] });
    await expect(legVoor()).rejects.toMatchObject({ code: 'PROEFDRAAI_ONTBREEKT' });

    await probeer(test.store, als(), wijzigingId, { lopend: [KOP] });
    await legVoor();
    expect(await als().readModelwijziging(wijzigingId)).toMatchObject({ status: 'VOORGELEGD' });
  });

  it('kan niet met een stand die daarna is veranderd, of van een oudere versie uitging', async () => {
    const sleutel = await begin();
    const hash = await probeer(test.store, als(), sleutel.wijzigingId, { lopend: [KOP] });
    await als().saveModelconcept(sleutel, { inhoud: '<anders/>', opHash: modelhash('<nieuw/>') });
    await expect(
      als().submitModelwijziging(sleutel.wijzigingId, { hash, lopend: [KOP] }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });

    const oud = await begin('<eerder/>');
    const oudeHash = await probeer(test.store, als(), oud.wijzigingId, { lopend: [KOP] });
    await expect(
      als().submitModelwijziging(oud.wijzigingId, { hash: oudeHash, lopend: [KOP] }),
    ).rejects.toMatchObject({ code: 'MODEL_VEROUDERD' });
  });

  it('sluit de bestanden, en een afgebroken proef telt niet', async () => {
    const { sleutel } = await voorgelegd();
    await expect(
      als().saveModelconcept(sleutel, { inhoud: '<anders/>', opHash: modelhash('<nieuw/>') }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });

    const ander = await begin();
    await als().startProefdraai(ander.wijzigingId, [KOP]);
    await expect(als().startProefdraai(ander.wijzigingId, [KOP])).rejects.toMatchObject({ code: 'CONFLICT' });
    await test.store.modellen.abandonProefdraaien();
    expect(await als().readProefdraai(ander.wijzigingId)).toMatchObject({ stand: 'AFGEBROKEN' });
  });
});

describe('vrijgeven', () => {
  it('doet een ander dan wie een versie bewaarde, de wijziging opende of haar voorlegde', async () => {
    const { wijzigingId, hash } = await voorgelegd();
    await expect(als().recordVrijgave(wijzigingId, vrijgave(hash))).rejects.toMatchObject({
      code: 'ZELFDE_PERSOON',
    });
    expect(await als(collega).prepareVrijgave(wijzigingId, vrijgave(hash))).toMatchObject({
      titel: 'Nazorg anders',
      bestanden: [{ inhoud: '<nieuw/>' }],
    });
    expect(await als(collega).recordVrijgave(wijzigingId, vrijgave(hash))).toBe(1);
    expect(await als(regisseur).listModelvrijgaven()).toMatchObject([
      { nummer: 1, wijzigingId, bestanden: [{ soort: 'bpmn', naam: 'nazorg', isNieuw: false }] },
    ]);
    expect(
      (await logLines(test)).some((regel) => JSON.stringify(regel).includes('MODELWIJZIGING_VRIJGEGEVEN')),
    ).toBe(true);
  });

  it('mag ook procesregie, en niemand van een andere rol', async () => {
    const { wijzigingId, hash } = await voorgelegd();
    for (const wie of [weger, meldpunt, fg])
      await expect(als(wie).recordVrijgave(wijzigingId, vrijgave(hash))).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
    expect(await als(regisseur).recordVrijgave(wijzigingId, vrijgave(hash))).toBe(1);
  });

  it('kan niet van wie alleen één versie bewaarde', async () => {
    const sleutel = await begin();
    await als(collega).saveModelconcept(sleutel, { inhoud: '<collega/>', opHash: modelhash('<nieuw/>') });
    const hash = await probeer(test.store, als(), sleutel.wijzigingId, { lopend: [KOP] });
    await als().submitModelwijziging(sleutel.wijzigingId, { hash, lopend: [KOP] });
    await expect(als(collega).recordVrijgave(sleutel.wijzigingId, vrijgave(hash))).rejects.toMatchObject({
      code: 'ZELFDE_PERSOON',
    });
  });

  it('kan niet als er intussen iets anders is vrijgegeven', async () => {
    const { wijzigingId, hash } = await voorgelegd();
    const anders = { ...vrijgave(hash), lopend: [{ ...LOPEND, inhoud: '<nog nieuwer/>' }] };
    await expect(als(regisseur).recordVrijgave(wijzigingId, anders)).rejects.toMatchObject({
      code: 'MODEL_VEROUDERD',
    });
  });

  it('bewaart wat liep, zodat dat terug kan, en wat erbij kwam', async () => {
    const { wijzigingId, hash } = await voorgelegd();
    await als(regisseur).recordVrijgave(wijzigingId, vrijgave(hash));
    expect(await als().readVorigeModellen(1)).toEqual([LOPEND]);
    expect(await test.store.modellen.readVrijgegeven()).toEqual([
      { nummer: 1, soort: 'bpmn', naam: 'nazorg', inhoud: '<nieuw/>', vorigeInhoud: '<lopend/>' },
    ]);
    expect(await als().readModelwijziging(wijzigingId)).toMatchObject({ status: 'VRIJGEGEVEN' });
    await expect(als(regisseur).recordVrijgave(wijzigingId, vrijgave(hash))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('teruggeven', () => {
  it('kan alleen met een reden; daarna kan er weer worden gewijzigd', async () => {
    const { wijzigingId, sleutel } = await voorgelegd();
    await expect(als(regisseur).returnModelwijziging(wijzigingId, 'Nee')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await als(regisseur).returnModelwijziging(wijzigingId, LANGE_MOTIVERING);
    expect(await als().listModelbesluiten(wijzigingId)).toMatchObject([
      { soort: 'TERUGGEGEVEN', reden: LANGE_MOTIVERING },
      { soort: 'VOORGELEGD', reden: null },
    ]);
    await als().saveModelconcept(sleutel, { inhoud: '<beter/>', opHash: modelhash('<nieuw/>') });
    await expect(als(regisseur).returnModelwijziging(wijzigingId, LANGE_MOTIVERING)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});
