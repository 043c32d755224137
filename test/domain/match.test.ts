import { describe, expect, it } from '@jest/globals';
import {
  type Vergelijkbaar,
  deriveOvereenkomsten,
  indexwaarden,
  isKandidaat,
  overeenkomstenInWoorden,
  zoekwaarden,
} from '../../domain/melding/match.js';
import { klankcode, naamdelen } from '../../domain/melding/naam.js';
import { telefoonnummersIn } from '../../domain/melding/telefoonnummer.js';

describe('naamdelen', () => {
  it.each([
    ['Dirk-Jan van der Één', ['dirk', 'een', 'jan']],
    ['ÉÉN, dirk jan', ['dirk', 'een', 'jan']],
    ['Łucja Błaszczak', ['blaszczak', 'lucja']],
    ['Şükrü al-Ali', ['ali', 'sukru']],
    ['Ольга Іванова', ['ivanova', 'olga']],
    ['van der', ['der', 'van']],
    ['  ', []],
  ])('%s', (naam, delen) => {
    expect(naamdelen(naam)).toEqual(delen);
  });
});

describe('klankcode', () => {
  it.each([
    ['Mohammed', 'Muhamad'],
    ['Mohammed', 'محمد'],
    ['Jasmine', 'Yasmin'],
    ['Djamila', 'Jamila'],
    ['Marisca', 'Mariska'],
    ['Philip', 'Filip'],
    ['Visscher', 'Fischer'],
    ['Sjoerd', 'Shoert'],
    ['Alexander', 'Aleksander'],
    ['Ольга', 'Olga'],
  ])('%s klinkt als %s', (een, ander) => {
    const klank = (naam: string) => naamdelen(naam).map(klankcode);
    expect(klank(een)).toEqual(klank(ander));
  });

  it.each([
    ['Marisca', 'Martha'],
    ['Anna', 'Hanneke'],
    ['Ivanova', 'Petrova'],
  ])('%s klinkt niet als %s', (een, ander) => {
    const klank = (naam: string) => naamdelen(naam).map(klankcode);
    expect(klank(een)).not.toEqual(klank(ander));
  });
});

describe('telefoonnummers', () => {
  it.each([
    ['06-12345678', ['+31612345678']],
    ['+31 (0)6 1234 5678', ['+31612345678']],
    ['0031612345678 of 0575 123 456', ['+31612345678', '+31575123456']],
    ['612345678', ['+31612345678']],
    ['+48 600 123 456', ['+48600123456']],
    ['eindigt op 78', []],
    ['geen idee', []],
  ])('%s', (tekst, nummers) => {
    expect(telefoonnummersIn(tekst)).toEqual(nummers);
  });
});

const VERA: Vergelijkbaar = {
  naam: 'Vera van Verzonnen',
  aliassen: 'Roos',
  geboortedatum: '2004-03-09',
  telefoon: '06 1234 5678',
};

describe('kandidaat', () => {
  it.each<[string, Vergelijkbaar, string]>([
    [
      'S10: één letter anders',
      { naam: 'Vera Versonnen', geboortedatum: '2004-03-09' },
      'geboortedatum gelijk; naam klinkt gelijk',
    ],
    [
      'volgorde en tussenvoegsel',
      { naam: 'Verzonnen, Vera', geboortedatum: '2004-03-09' },
      'naam en geboortedatum gelijk',
    ],
    ['een bijnaam', { naam: 'Roos', geboortedatum: '2004-03-09' }, 'naam en geboortedatum gelijk'],
    [
      'een andere achternaam',
      { naam: 'Vera Bedacht', geboortedatum: '2004-03-09' },
      'geboortedatum gelijk; een deel van de naam klinkt gelijk',
    ],
    [
      'dag en maand omgewisseld',
      { naam: 'Vera Verzonnen', geboortedatum: '2004-09-03' },
      'naam gelijk; geboortedatum gelijk, met dag en maand omgewisseld',
    ],
    ['alleen het telefoonnummer', { telefoon: '+31612345678' }, 'telefoonnummer gelijk'],
    ['alles', VERA, 'naam, geboortedatum en telefoonnummer gelijk'],
  ])('%s', (_wat, ander, zin) => {
    const overeenkomsten = deriveOvereenkomsten(ander, VERA);
    expect(isKandidaat(overeenkomsten)).toBe(true);
    expect(overeenkomstenInWoorden(overeenkomsten)).toBe(zin);
    expect(indexwaarden(VERA).some((waarde) => zoekwaarden(ander).includes(waarde))).toBe(true);
  });

  it.each<[string, Vergelijkbaar]>([
    ['een naam alleen', { naam: 'Vera van Verzonnen' }],
    ['een geboortedatum alleen', { geboortedatum: '2004-03-09' }],
    ['een andere naam op dezelfde dag', { naam: 'Karel Bedacht', geboortedatum: '2004-03-09' }],
    ['dezelfde naam op een andere dag', { naam: 'Vera van Verzonnen', geboortedatum: '2004-03-10' }],
    ['een onbekende', {}],
  ])('%s is niet genoeg', (_wat, ander) => {
    expect(isKandidaat(deriveOvereenkomsten(ander, VERA))).toBe(false);
    expect(indexwaarden(VERA).some((waarde) => zoekwaarden(ander).includes(waarde))).toBe(false);
  });

  it('van wie niets bekend is, komt niets in de index', () => {
    expect(indexwaarden({})).toEqual([]);
    expect(indexwaarden({ naam: 'Vera' })).toEqual([]);
  });
});
