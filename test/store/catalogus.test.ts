import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { geldigOp } from '../../domain/catalogus/catalogusversie.js';
import { beheerder, hulpverlener, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { logLines } from './support/raw-database.js';

const REDEN = 'Zo afgesproken in het ketenoverleg van november.';
const SIGNAAL = { tekst: 'Draagt altijd dezelfde kleren', categorie: 'UITERLIJK', sterkte: 'sterk' };

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

const als = (wie: Professional) => keten.als(wie, wie === beheerder ? 'beheer' : 'wegen');
const wijzig = (
  anders: { code?: string; geldigVan?: string; geldigTot?: string; reden?: string } = {},
  { versieGezien = 0, wie = beheerder } = {},
) =>
  als(wie).changeCatalogus({
    catalogus: 'signalen',
    unsafeWijziging: { code: 'ZELFDE_KLEREN', geldigVan: '2026-11-24', reden: REDEN, ...anders },
    unsafeInhoud: SIGNAAL,
    versieGezien,
  });
const signalenOp = async (dag: string) =>
  geldigOp((await als(beheerder).readCatalogus('signalen')).versies, dag);

describe('een catalogus', () => {
  it('begint met wat het product meebrengt, en krijgt er versies bij met reden en naam', async () => {
    await wijzig();
    const { versies, magSchrijven } = await als(beheerder).readCatalogus('signalen');

    expect(magSchrijven).toBe(true);
    expect(versies.filter(({ code }) => code === 'MAG_NIET_WEG')).toMatchObject([{ versie: 1, op: null }]);
    expect(versies.filter(({ code }) => code === 'ZELFDE_KLEREN')).toMatchObject([
      { versie: 1, inhoud: SIGNAAL, reden: REDEN },
    ]);
  });

  it('laat wat was zoals het was: een nieuwe versie geldt vanaf haar dag', async () => {
    await wijzig({ code: 'SCHULD', geldigVan: '2026-12-01' }, { versieGezien: 1 });

    expect((await signalenOp('2026-11-30')).get('SCHULD')).toMatchObject({ sterkte: 'middel' });
    expect((await signalenOp('2026-12-01')).get('SCHULD')).toMatchObject({ sterkte: 'sterk' });
  });

  it('biedt na de laatste dag niets meer aan', async () => {
    await wijzig({ code: 'SCHULD', geldigTot: '2026-12-31' }, { versieGezien: 1 });

    expect((await signalenOp('2026-12-31')).has('SCHULD')).toBe(true);
    expect((await signalenOp('2027-01-01')).has('SCHULD')).toBe(false);
  });

  it.each([
    ['zonder reden', { reden: 'kort' }, 'reden'],
    ['vanaf een dag die voorbij is', { geldigVan: '2026-11-23' }, 'geldigVan'],
    ['met een einde voor het begin', { geldigTot: '2026-11-01' }, 'geldigTot'],
    ['met een code die niet kan', { code: 'zelfde kleren' }, 'code'],
  ])('weigert een wijziging %s', async (_, anders, veld) => {
    await expect(wijzig(anders)).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { [veld]: expect.any(String) },
    });
  });

  it('laat niemand over een nieuwere versie heen schrijven', async () => {
    await wijzig();
    await expect(wijzig()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is van functioneel beheer: een ander leest alleen, en wordt geweigerd en opgeschreven', async () => {
    expect((await als(weger).readCatalogus('signalen')).magSchrijven).toBe(false);
    await expect(wijzig({}, { wie: weger })).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });

    const regels = (await logLines(test)).map(
      ({ verwerking, resultaat }) => `${String(verwerking)} ${String(resultaat)}`,
    );
    expect(regels.filter((regel) => regel.startsWith('CATALOGUS_GEWIJZIGD'))).toHaveLength(1);
  });

  it('geeft wie een actie uitvoert haar keuzes, ook zonder recht op de catalogus zelf', async () => {
    const keuzes = await keten.als(hulpverlener, 'uitvoeren').readTaakkeuzes('actie-uitvoeren');
    expect(keuzes['interventie']).toContainEqual({ value: 'STOPGESPREK', label: 'Stopgesprek' });
    await expect(keten.als(hulpverlener, 'uitvoeren').readCatalogus('interventies')).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('behalve de sociale kaart, die ook procesregie bijhoudt', async () => {
    expect((await als(regisseur).readCatalogus('partners')).magSchrijven).toBe(true);
  });
});
