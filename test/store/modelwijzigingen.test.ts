import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Conceptsleutel } from '../../store/modellen/save-modelconcept.js';
import { modelhash } from '../../store/modellen/modelhash.js';
import {
  aProfessional,
  bestuur,
  beheerder,
  fg,
  meldpunt,
  regisseur,
  weger,
} from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { logLines, withRaw } from './support/raw-database.js';

const INVOER = { titel: 'Terugbellen vastleggen', reden: 'Het meldpunt wil zien wie de melder terugbelde.' };
const BASIS = { versie: 3, hash: modelhash('<lopend/>') };
const collega = aProfessional('collega', ['r13', 'r13.beheer']);

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

const als = (wie = beheerder) => keten.als(wie, 'beheer');
const later = (minuten: number) => test.clock.turn(minuten);

/** A change with one file in it. */
async function begin(): Promise<Conceptsleutel> {
  const wijzigingId = await als().openModelwijziging(INVOER);
  const sleutel = { wijzigingId, soort: 'bpmn', naam: 'nazorg' } as const;
  await als().addModelconcept(sleutel, { inhoud: '<eerste/>', basis: BASIS });
  return sleutel;
}

const bestandVan = async ({ wijzigingId }: Conceptsleutel) =>
  (await als().readModelwijziging(wijzigingId)).bestanden[0]!;

describe('een modelwijziging', () => {
  it('staat met wie, waarom en waarvan zij uitging, en wat nog loopt staat vooraan', async () => {
    const { wijzigingId } = await begin();
    const weg = await als().openModelwijziging({ ...INVOER, titel: 'Toch niet' });
    await als().withdrawModelwijziging(weg);

    expect(await keten.als(regisseur, 'wegen').listModelwijzigingen()).toEqual([
      expect.objectContaining({ titel: INVOER.titel, bestanden: [{ soort: 'bpmn', naam: 'nazorg' }] }),
      expect.objectContaining({ titel: 'Toch niet', status: 'INGETROKKEN', isLopend: false }),
    ]);
    expect(await als().readModelwijziging(wijzigingId)).toMatchObject({
      ...INVOER,
      status: 'CONCEPT',
      isEigen: true,
      bestanden: [{ basis: BASIS, versies: [{ versie: 1, isEigen: true }] }],
    });
    expect(await als(collega).readModelwijziging(wijzigingId)).toMatchObject({ isEigen: false });
  });

  it.each([
    [{ ...INVOER, titel: ' ' }, 'ONGELDIG'],
    [{ ...INVOER, reden: 'Daarom' }, 'MOTIVERING_ONTBREEKT'],
    [{ titel: 'Zonder reden' }, 'ONGELDIG'],
  ])('begint niet zonder naam en reden: %j', async (invoer, code) => {
    await expect(als().openModelwijziging(invoer)).rejects.toMatchObject({ code });
  });

  it('is er alleen voor wie met modellen werkt; anderen vinden wat niet bestaat', async () => {
    const sleutel = await begin();
    for (const wie of [weger, meldpunt, bestuur])
      for (const doel of ['beheer', 'wegen', 'toezicht'] as const) {
        const repository = keten.als(wie, doel);
        for (const vraag of [
          () => repository.listModelwijzigingen(),
          () => repository.readModelwijziging(sleutel.wijzigingId),
          () => repository.readModelconcept(sleutel),
          () => repository.openModelwijziging(INVOER),
        ])
          await expect(vraag()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
      }
  });

  it.each([
    ['procesregie', regisseur, 'wegen'],
    ['de privacyofficer', fg, 'toezicht'],
  ] as const)('leest %s en verandert hij niet', async (_naam, wie, doel) => {
    const sleutel = await begin();
    const repository = keten.als(wie, doel);
    expect((await repository.readModelconcept(sleutel)).inhoud).toBe('<eerste/>');
    await expect(
      repository.saveModelconcept(sleutel, { inhoud: '<x/>', opHash: modelhash('<eerste/>') }),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(repository.withdrawModelwijziging(sleutel.wijzigingId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('houdt haar naam en reden verzegeld', async () => {
    await begin();
    const rijen = await withRaw(test, (raw) => raw.rows('select titel, reden from modelwijziging'));
    expect(JSON.stringify(rijen)).not.toContain('erugbel');
  });

  it('verandert niet meer als zij is ingetrokken', async () => {
    const sleutel = await begin();
    await als().withdrawModelwijziging(sleutel.wijzigingId);
    const opHash = modelhash('<eerste/>');
    for (const vraag of [
      als().saveModelconcept(sleutel, { inhoud: '<x/>', opHash }),
      als().addModelconcept({ ...sleutel, naam: 'actie' }, { inhoud: '<x/>', basis: null }),
      als().removeModelconcept(sleutel),
      als().withdrawModelwijziging(sleutel.wijzigingId),
    ])
      await expect(vraag).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await als().readModelconcept(sleutel)).inhoud).toBe('<eerste/>');
  });
});

describe('bewaren', () => {
  it('van één persoon kort na elkaar is één versie, met de laatste tekst', async () => {
    const sleutel = await begin();
    later(3);
    await als().saveModelconcept(sleutel, { inhoud: '<tweede/>', opHash: modelhash('<eerste/>') });
    const bewaard = await als().saveModelconcept(sleutel, {
      inhoud: '<derde/>',
      opHash: modelhash('<tweede/>'),
    });

    expect(bewaard).toEqual({
      versie: 1,
      hash: modelhash('<derde/>'),
      bewaardOp: test.clock.now().toISOString(),
    });
    expect((await bestandVan(sleutel)).versies).toHaveLength(1);
    expect((await als().readModelconcept(sleutel)).inhoud).toBe('<derde/>');
  });

  it('na tien minuten, of na een opmerking, begint een nieuwe versie; de vorige blijft te lezen', async () => {
    const sleutel = await begin();
    later(10);
    await als().saveModelconcept(sleutel, {
      inhoud: '<b/>',
      opHash: modelhash('<eerste/>'),
      opmerking: 'Besproken in het team',
    });
    await als().saveModelconcept(sleutel, { inhoud: '<c/>', opHash: modelhash('<b/>') });

    const { versies, hash } = await bestandVan(sleutel);
    expect(versies.map(({ versie, opmerking }) => [versie, opmerking])).toEqual([
      [3, null],
      [2, 'Besproken in het team'],
      [1, null],
    ]);
    expect(hash).toBe(modelhash('<c/>'));
    expect((await als().readModelconcept(sleutel, 1)).inhoud).toBe('<eerste/>');
    await expect(als().readModelconcept(sleutel, 4)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('over wat een ander intussen bewaarde gaat nooit stil: beide versies blijven', async () => {
    const sleutel = await begin();
    const opHash = modelhash('<eerste/>');
    await als(collega).saveModelconcept(sleutel, { inhoud: '<van collega/>', opHash });

    await expect(als().saveModelconcept(sleutel, { inhoud: '<van mij/>', opHash })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await als().saveModelconcept(sleutel, { inhoud: '<van mij/>', opHash: modelhash('<van collega/>') });

    const { versies } = await bestandVan(sleutel);
    expect(versies.map(({ versie, isEigen }) => [versie, isEigen])).toEqual([
      [3, true],
      [2, false],
      [1, true],
    ]);
    expect((await als().readModelconcept(sleutel, 2)).inhoud).toBe('<van collega/>');
  });

  it('van wat er al stond maakt geen versie, ook niet als de editor een oude stand noemt', async () => {
    const sleutel = await begin();
    later(30);
    const bewaard = await als(collega).saveModelconcept(sleutel, {
      inhoud: '<eerste/>',
      opHash: modelhash('<iets/>'),
    });
    expect(bewaard).toMatchObject({ versie: 1 });
    expect((await bestandVan(sleutel)).versies).toHaveLength(1);
  });

  it('schrijft een regel in het log per versie, niet per keer dat de editor vanzelf bewaart', async () => {
    const sleutel = await begin();
    const voor = (await logLines(test)).length;
    await als().saveModelconcept(sleutel, { inhoud: '<b/>', opHash: modelhash('<eerste/>') });
    expect(await logLines(test)).toHaveLength(voor);
    await als(collega).saveModelconcept(sleutel, { inhoud: '<c/>', opHash: modelhash('<b/>') });
    expect((await logLines(test)).at(-1)).toMatchObject({
      verwerking: 'MODELWIJZIGING_BEWAARD',
      activiteit: 'VA12',
    });
  });

  it.each(['', 'x'.repeat(2_000_001)])('van een leeg of te groot bestand wordt geweigerd', async (inhoud) => {
    const sleutel = await begin();
    await expect(
      als().saveModelconcept(sleutel, { inhoud, opHash: modelhash('<eerste/>') }),
    ).rejects.toMatchObject({ code: 'ONGELDIG' });
  });
});

describe('wie een bestand open heeft', () => {
  it('ziet wie het nog meer open heeft, tot die een minuut niets liet horen', async () => {
    const sleutel = await begin();
    await keten.als(collega, 'beheer').recordGebruiker(collega);
    expect((await als().markModelbezoek(sleutel)).anderen).toEqual([]);
    expect((await als(collega).markModelbezoek(sleutel)).anderen).toHaveLength(1);
    later(0.5);
    expect((await als().markModelbezoek(sleutel)).anderen).toEqual([expect.stringContaining(collega.naam)]);
    later(0.6);
    expect((await als().markModelbezoek(sleutel)).anderen).toEqual([]);
  });

  it('ziet ook dat een ander intussen iets bewaarde', async () => {
    const sleutel = await begin();
    await als(collega).saveModelconcept(sleutel, { inhoud: '<c/>', opHash: modelhash('<eerste/>') });
    expect(await als().markModelbezoek(sleutel)).toMatchObject({ hash: modelhash('<c/>') });
    await als().removeModelconcept(sleutel);
    await expect(als().markModelbezoek(sleutel)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('de bestanden van een wijziging', () => {
  it('staan er één keer in, met een naam die een id kan zijn', async () => {
    const sleutel = await begin();
    const concept = { inhoud: '<x/>', basis: null };
    await expect(als().addModelconcept(sleutel, concept)).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const naam of ['../weg', 'Hoofdletter', 'met spatie', '', '-begin'])
      await expect(als().addModelconcept({ ...sleutel, naam }, concept)).rejects.toMatchObject({
        code: 'ONGELDIG',
      });
  });

  it('houden hun versies als een bestand eruit gaat en terugkomt; wie er een bewaarde blijft bekend', async () => {
    const sleutel = await begin();
    const opHash = modelhash('<eerste/>');
    await als(collega).saveModelconcept(sleutel, { inhoud: '<van collega/>', opHash });
    await als().removeModelconcept(sleutel);
    await expect(als().readModelconcept(sleutel)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await als(collega).readModelwijziging(sleutel.wijzigingId)).toMatchObject({
      bestanden: [],
      isEigen: true,
    });

    await als().addModelconcept(sleutel, { inhoud: '<opnieuw/>', basis: BASIS });
    expect((await bestandVan(sleutel)).versies.map(({ versie }) => versie)).toEqual([3, 2, 1]);
  });

  it('hebben samen één hash: die verandert met elke letter, en niet met de volgorde', async () => {
    const sleutel = await begin();
    const anderSleutel = { ...sleutel, soort: 'dmn', naam: 'acuut' } as const;
    await als().addModelconcept(anderSleutel, { inhoud: '<tabel/>', basis: null });
    const { hash } = await als().readModelwijziging(sleutel.wijzigingId);
    await als().saveModelconcept(anderSleutel, { inhoud: '<tabel />', opHash: modelhash('<tabel/>') });
    expect((await als().readModelwijziging(sleutel.wijzigingId)).hash).not.toBe(hash);
    await als().saveModelconcept(anderSleutel, { inhoud: '<tabel/>', opHash: modelhash('<tabel />') });
    expect((await als().readModelwijziging(sleutel.wijzigingId)).hash).toBe(hash);
    expect(await als().readModelconcepten(sleutel.wijzigingId)).toMatchObject([
      { soort: 'bpmn', naam: 'nazorg', inhoud: '<eerste/>' },
      { soort: 'dmn', naam: 'acuut', inhoud: '<tabel/>' },
    ]);
  });
});
