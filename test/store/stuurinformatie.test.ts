import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { aProfessional, beheerder, regisseur } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';

const bestuur = aProfessional('bestuur', ['r11.stuurgroep']);
const gemeente = aProfessional('gemeente', ['r09.gemeente.0200'], { gemeente: '0200' });

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore('2026-08-10T09:00:00Z');
  keten = new Keten(test);
});
afterEach(() => test.dispose());

const meld = async (code: string, aantal: number) => {
  for (let nummer = 0; nummer < aantal; nummer += 1) await keten.meld(aMelding({ waar: { gemeente: code } }));
};
const cijfers = () => keten.als(bestuur, 'toezicht').readStuurinformatie();
const perGemeente = ([kwartaal]: Awaited<ReturnType<typeof cijfers>>) =>
  Object.fromEntries(
    kwartaal!.tabellen
      .find(({ indeling }) => indeling === 'gemeente')!
      .rijen.filter(({ aantal }) => typeof aantal === 'number')
      .map(({ groep, aantal }) => [groep, aantal]),
  );

describe('stuurinformatie', () => {
  it('is er pas als het kwartaal voorbij is', async () => {
    await meld('0200', 6);
    expect(await cijfers()).toEqual([]);
    test.clock.set('2026-09-30T22:00:00Z');
    expect((await cijfers())[0]).toMatchObject({ kwartaal: '2026-K3', totaal: { aantal: 6 } });
  });

  it('verbergt wat onder de vijf is, en wat dat zou verraden (INV11)', async () => {
    await meld('0200', 9);
    await meld('0222', 6);
    await meld('0294', 2);
    test.clock.set('2026-10-01T09:00:00Z');
    const antwoord = await cijfers();
    expect(antwoord[0]!.totaal).toMatchObject({ aantal: 17 });
    expect(perGemeente(antwoord)).toEqual({ '0200': 9 });
    // Which of the others are small is not said: with the total that would give 0222 away.
    const gemeenten = antwoord[0]!.tabellen.find(({ indeling }) => indeling === 'gemeente')!;
    expect(gemeenten.rijen.map(({ aantal }) => aantal)).not.toContain('<5');
  });

  it('zegt van een klein aantal dat het klein is waar dat niets verraadt, ook van nul (S02)', async () => {
    await meld('0200', 9);
    await meld('0197', 1);
    await meld('0222', 3);
    test.clock.set('2026-10-01T09:00:00Z');
    const [kwartaal] = await cijfers();
    expect(kwartaal!.totaal).toMatchObject({ aantal: 13 });
    const van = new Map(
      kwartaal!.tabellen.flatMap(({ indeling, rijen }) =>
        rijen.map(({ groep, aantal }) => [`${indeling} ${groep}`, aantal]),
      ),
    );
    expect(['0200', '0197', '0222', '0294'].map((code) => van.get(`gemeente ${code}`))).toEqual([
      9,
      '<5',
      '<5',
      '<5',
    ]);
  });

  it('verandert niet meer, ook niet als een casus later anders wordt gewogen of vernietigd', async () => {
    await meld('0200', 6);
    test.clock.set('2026-10-01T09:00:00Z');
    const eerst = await cijfers();
    await meld('0200', 3);
    test.clock.set('2026-11-01T09:00:00Z');
    expect(await cijfers()).toEqual(eerst);
  });

  it('laat een gemeente alleen haar eigen aantal zien, zonder totaal', async () => {
    await meld('0200', 9);
    await meld('0222', 6);
    test.clock.set('2026-10-01T09:00:00Z');
    const [kwartaal] = await keten.als(gemeente, 'casusoverleg').readStuurinformatie();
    expect(kwartaal).toMatchObject({
      totaal: null,
      tabellen: [{ indeling: 'gemeente', rijen: [{ groep: '0200', aantal: 9 }] }],
    });
    expect(kwartaal!.tabellen).toHaveLength(1);
  });

  it('telt een verschijningsvorm die er later bij kwam onder haar eigen naam (E06)', async () => {
    await keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'verschijningsvormen',
      unsafeWijziging: {
        code: 'ZORGUITBUITING',
        geldigVan: '2026-08-11',
        reden: 'Besloten in het ketenoverleg van augustus.',
      },
      unsafeInhoud: { naam: 'Uitbuiting in de zorg', regels: 'ARBEID' },
      versieGezien: 0,
    });
    const meldVorm = (...verschijningsvormen: string[]) =>
      keten.meld(aMelding({ wat: { verschijningsvormen } }));
    await expect(meldVorm('ZORGUITBUITING')).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { 'wat.verschijningsvormen': 'Kies een vorm uit de lijst.' },
    });

    test.clock.set('2026-08-11T09:00:00Z');
    const { casusId } = await meldVorm('ZORGUITBUITING');
    for (let nummer = 0; nummer < 5; nummer += 1) await meldVorm('ZORGUITBUITING');
    // Of several forms at once: in no group of one form. Shown, it would tell that all others are zero.
    for (let nummer = 0; nummer < 5; nummer += 1) await meldVorm('ARBEID', 'SEKSUEEL');
    expect(await keten.systeem.readTaakstand(casusId)).toMatchObject({ verschijningsvormen: ['ARBEID'] });

    test.clock.set('2026-10-01T09:00:00Z');
    const vormen = (await cijfers())[0]!.tabellen.find(({ indeling }) => indeling === 'vorm');
    expect(vormen?.rijen.filter(({ aantal }) => typeof aantal === 'number')).toEqual([
      { groep: 'ZORGUITBUITING', naam: 'Uitbuiting in de zorg', aantal: 6 },
    ]);
  });

  it('bestaat niet voor wie er geen recht op heeft', async () => {
    const actiehouder = aProfessional('hulp', ['r08.hulp']);
    await expect(keten.als(actiehouder, 'uitvoeren').readStuurinformatie()).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    await expect(keten.als(regisseur, 'wegen').readStuurinformatie()).resolves.toEqual([]);
  });
});
