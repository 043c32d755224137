import { checkGroep, checkMelding } from '../../../portal/melden/controle.js';
import type { Antwoorden } from '../../../portal/melden/antwoorden.js';
import type { Invuller } from '../../../portal/melden/vraag.js';

const VORMEN = ['ARBEID', 'SEKSUEEL', 'CRIMINEEL', 'OVERIG'];
const minimum: Antwoorden = {
  'wat.korteInhoud': ['Ik hoor elke nacht geschreeuw in de loods.'],
  'wanneer.directGevaar': ['nee'],
  'overU.anonimiteit': ['volledigAnoniem'],
  'overU.hoedanigheid': ['burger'],
};

function expectInvoer(antwoorden: Antwoorden, invuller: Invuller = 'publiek') {
  const controle = checkMelding({ ...minimum, ...antwoorden }, invuller, VORMEN);
  if ('fouten' in controle)
    throw new Error(`Expected no complaints, found ${JSON.stringify(controle.fouten)}`);
  return expect(controle.invoer);
}

function foutenOf(antwoorden: Antwoorden, invuller: Invuller = 'publiek'): string[] {
  const controle = checkMelding(antwoorden, invuller, VORMEN);
  return 'fouten' in controle ? controle.fouten.map(({ naam }) => naam) : [];
}

describe('wat er getypt is, als melding', () => {
  it('overgeslagen vragen zijn onbekend, nooit nee', () => {
    expectInvoer({}).toMatchObject({
      wat: {
        geweldOfDreiging: 'onbekend',
        vrijheidsbeperking: 'onbekend',
        bronVanSignaal: 'onbekend',
        verschijningsvormen: [],
      },
      wanneer: { acuutVolgensMelder: 'onbekend', nogInSituatie: 'onbekend', dagenSindsLaatsteSignaal: null },
      wie: { leeftijd: 'onbekend', geheimAdres: 'onbekend', lvb: 'onbekend', zwanger: 'onbekend' },
      waar: { gemeente: 'onbekend' },
      hoeveel: { aantalSlachtoffers: 'onbekend', aantalDaders: 'onbekend' },
      hulp: {
        politieGebeld: 'onbekend',
        hulpverleningBetrokken: 'onbekend',
        zorgcoordinatorBetrokken: 'onbekend',
      },
    });
  });

  it('wat is aangekruist is ja, wat niet is aangekruist is onbekend', () => {
    expectInvoer({ 'wie.kwetsbaar': ['wie.lvb', 'wie.zwanger'] }).toMatchObject({
      wie: { lvb: 'ja', zwanger: 'ja', psychisch: 'onbekend', verslaving: 'onbekend' },
    });
  });

  it('een verzonnen kruisje komt nergens terecht', () => {
    expectInvoer({ 'wie.kwetsbaar': ['wie.bsn', '__proto__', 'overU.naam'] }).toMatchObject({
      wie: { lvb: 'onbekend' },
    });
  });

  it.each([
    ['34', 34],
    [' 34 ', 34],
    ['onbekend', 'onbekend'],
  ])('leeftijd %p wordt %p', (typed, leeftijd) => {
    expectInvoer({ 'wie.leeftijd': [typed] }).toMatchObject({ wie: { leeftijd } });
  });

  it.each(['dertig', '-3', '1e2', '34.5', '999999999', '0x10'])('leeftijd %p wordt geweigerd', (typed) => {
    expect(foutenOf({ ...minimum, 'wie.leeftijd': [typed] })).toEqual(['wie.leeftijd']);
  });

  it('een getal én weet ik niet is een tegenspraak', () => {
    expect(foutenOf({ ...minimum, 'wie.leeftijd': ['34', 'onbekend'] })).toEqual(['wie.leeftijd']);
  });

  it.each(['2026-03-24', '24-3-2026', '24/03/2026', '24.3.2026'])('datum %p is 24 maart', (typed) => {
    expectInvoer({ 'wanneer.periodeVan': [typed] }).toMatchObject({ wanneer: { periodeVan: '2026-03-24' } });
  });

  it.each(['2026-02-30', 'vorige week', '24-13-2026'])('datum %p wordt geweigerd', (typed) => {
    expect(foutenOf({ ...minimum, 'wanneer.periodeVan': [typed] })).toEqual(['wanneer.periodeVan']);
  });

  it('wie anoniem blijft heeft geen naam gegeven, ook niet als die er nog staat', () => {
    expectInvoer({
      'overU.naam': ['Anna Verzonnen'],
      'overU.telefoon': ['0600000000'],
      'overU.magTeruggebeld': ['ja'],
    }).toMatchObject({
      overU: { anonimiteit: 'volledigAnoniem', magTeruggebeld: 'nee', naam: undefined, telefoon: undefined },
    });
  });

  it('wie bekend is geeft een naam en een weg terug', () => {
    expect(
      foutenOf({ ...minimum, 'overU.anonimiteit': ['bekend'], 'overU.magTeruggebeld': ['nee'] }),
    ).toEqual(['overU.naam', 'overU.telefoon']);
  });

  it('noemt alles wat er over u ontbreekt in één keer', () => {
    expect(foutenOf({ ...minimum, 'overU.anonimiteit': ['bekend'], 'overU.hoedanigheid': [] })).toEqual([
      'overU.hoedanigheid',
      'overU.naam',
      'overU.telefoon',
      'overU.magTeruggebeld',
    ]);
  });

  it('gevaar en wie mag weten wie u bent, slaat niemand over', () => {
    expect(foutenOf({})).toEqual([
      'wat.korteInhoud',
      'wanneer.directGevaar',
      'overU.anonimiteit',
      'overU.hoedanigheid',
      'overU.magTeruggebeld',
    ]);
  });

  it('een professional slaat niets over: weet ik niet is iets dat gevraagd is', () => {
    const fouten = foutenOf(minimum, 'professional');
    expect(fouten).toEqual(
      expect.arrayContaining([
        'wat.geweldOfDreiging',
        'wie.lvb',
        'wie.leeftijd',
        'waar.gemeente',
        'hulp.politieGebeld',
      ]),
    );
  });

  it('een te lange tekst noemt de grens en niet de tekst', () => {
    const [fout] = checkGroep(
      'wat',
      { ...minimum, 'wat.korteInhoud': ['geheim '.repeat(700)] },
      'publiek',
      VORMEN,
    );
    expect(fout).toMatchObject({ naam: 'wat.korteInhoud', hoogstens: 4000 });
    expect(JSON.stringify(fout)).not.toContain('geheim');
  });

  it('een vorm die vandaag niet te kiezen is, wordt bij haar vraag geweigerd', () => {
    const gekozen = (vorm: string) => ({ ...minimum, 'wat.verschijningsvormen': ['ARBEID', vorm] });
    expect(checkGroep('wat', gekozen('CRIMINEEL'), 'publiek', VORMEN)).toEqual([]);
    expect(checkGroep('wat', gekozen('ORGAAN'), 'publiek', VORMEN)).toEqual([
      { naam: 'wat.verschijningsvormen', zin: 'Kies een vorm uit de lijst.' },
    ]);
  });
});
