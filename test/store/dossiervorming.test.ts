import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Dossiervoorzet } from '../../domain/dossiervorming/dossiervorming.js';
import { aDossiervorming } from '../../start/ploeg/voorbeelden/a-dossiervorming.js';
import { beheerder, bestuur, meldpunt, regisseur } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { S08 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
let meldingId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, meldingId } = await keten.registreer(S08.melding, S08.registratie));
});
afterEach(() => test.dispose());

const vorm = (bekend: Dossiervoorzet = {}) =>
  keten.doeTaak({
    casusId,
    taak: 'dossier-vormen',
    wie: meldpunt,
    doel: 'melden',
    inhoud: aDossiervorming(bekend),
    variables: { lvbVermoeden: 'nee', tolkNodig: 'nee', veiligContact: 'ja' },
  });
const stap = { elementInstanceKey: newKey() };
const legVast = () =>
  keten.systeem.recordDossiervorming({ casusId, meldingId, ...stap, lvbVermoeden: 'nee' });
const punten = () => keten.als(meldpunt, 'melden').readDossierpunten(casusId);
const personen = () => keten.als(regisseur).readPersonen(casusId);

describe('het vormen van een dossier in de store', () => {
  it('schrijft bij de persoon wat bekend werd, en laat staan wat open bleef', async () => {
    const bij = () => keten.als(meldpunt, 'melden').readPersonen(casusId);
    const [voor] = await bij();
    await vorm({ naam: 'Vera Verzonnen', leeftijd: 16 });
    await legVast();

    const [na] = await bij();
    expect(na?.personalia).toEqual({ ...voor?.personalia, naam: 'Vera Verzonnen', leeftijd: 16 });
    expect(na?.adres).toEqual(voor?.adres);
  });

  it('maakt voor elk slachtoffer één dossier, ook als de stap twee keer loopt', async () => {
    await vorm({ aantalSlachtoffers: 4 });
    expect(await legVast()).toBe(await legVast());
    expect(await personen()).toHaveLength(4);
  });

  it('gaat niet zonder dat iemand de punten heeft nagelopen', async () => {
    await expect(legVast()).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
  });

  it('weigert een signaal dat niet in de lijst van vandaag staat', async () => {
    await expect(vorm({ signalen: ['BESTAAT_NIET'] })).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { signalen: expect.any(String) },
    });
  });

  it('houdt de woorden van de dag waarop het is vastgelegd', async () => {
    await vorm({ signalen: ['SCHULD'] });
    await keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'signalen',
      unsafeWijziging: {
        code: 'SCHULD',
        geldigVan: '2026-11-25',
        reden: 'Zo is het in gewone taal duidelijker.',
      },
      unsafeInhoud: { tekst: 'Een schuld die groeit', categorie: 'GELD', sterkte: 'sterk' },
      versieGezien: 1,
    });
    test.clock.set('2026-12-01T09:00:00.000Z');

    expect((await punten())?.bevinding?.signalen).toEqual(['Een schuld die niet kleiner wordt']);
    const { invoer } = await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    expect(invoer).toMatchObject({ sterkeSignalen: null, middelSignalen: 1 });
  });

  it('is er niet voor wie de melding niet mag lezen', async () => {
    await expect(keten.als(bestuur, 'evaluatie').readDossierpunten(casusId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });
});

describe('het risicoprofiel', () => {
  it('staat bij de persoon, zonder antwoorden', async () => {
    await keten.doeTaak({
      casusId,
      taak: 'lvb-afnemen',
      wie: meldpunt,
      doel: 'melden',
      inhoud: { instrument: 'SCIL', afgenomenOp: '2026-11-23' },
      variables: { lvbProfiel: 'RISICO' },
    });
    await keten.systeem.recordLvbProfiel({ casusId, ...stap, profiel: 'RISICO' });

    const [persoon] = await personen();
    expect(persoon?.kenmerken).toMatchObject({
      lvbProfiel: { profiel: 'RISICO', instrument: 'SCIL', afgenomenOp: '2026-11-23' },
    });
  });
});

describe('een thema uit de nazorg', () => {
  const meld = (themaGemeld: 'GEMELD' | 'GEEN') =>
    keten.doeTaak({
      casusId,
      taak: 'themasignaal',
      wie: regisseur,
      doel: 'nazorg',
      groepen: ['r03.zvh'],
      inhoud: { themas: ['SCHULDEN', 'LVB'] },
      variables: { themaGemeld },
    });
  const gemeld = async () =>
    (await keten.als(regisseur, 'nazorg').readTijdlijn(casusId))
      .filter(({ gebeurtenis }) => gebeurtenis === 'THEMA_GEMELD')
      .map(({ waarde }) => waarde);

  it('wordt een gebeurtenis per thema, en bij geen thema niets', async () => {
    await meld('GEEN');
    expect(await gemeld()).toEqual([]);
    expect(await meld('GEMELD')).toEqual({ akkoord: true });
    expect((await gemeld()).sort()).toEqual(['LVB', 'SCHULDEN']);
  });
});
