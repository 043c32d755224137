import { describe, expect, it } from '@jest/globals';
import { withEersteVersies } from '../../domain/catalogus/catalogi.js';
import { type Partnerinhoud, partners } from '../../domain/catalogus/partners.js';
import { drawSocialeKaart } from '../../domain/catalogus/sociale-kaart.js';
import { WERKGEBIEDEN, buitenWerkgebied } from '../../domain/keten/werkgebied.js';

const OPVANG: Partnerinhoud = {
  naam: 'De Verzonnen Opvang',
  soort: 'FLEXIBELE_SCHIL',
  domein: 'ZORG',
  convenant: 'GETEKEND',
  aansluitfase: 'VOLLEDIG',
};

const kaartMet = (anders: Partial<Partnerinhoud>) =>
  drawSocialeKaart({
    partners: withEersteVersies('partners', [
      {
        code: 'OPVANG',
        versie: 1,
        inhoud: { ...OPVANG, ...anders },
        geldigVan: '2026-01-01',
        geldigTot: null,
        reden: 'x',
        op: '2026-01-01',
        door: 'g-beheer',
      },
    ]),
    convenanten: withEersteVersies('convenanten', []),
    dag: '2026-11-24',
  });

describe('het werkgebied van een partner (E13)', () => {
  it.each<[string, Partial<Partnerinhoud>, string, string[]]>([
    ['in haar gemeente', { gemeenten: ['0200', '0301'] }, '0200', []],
    ['in een andere gemeente', { gemeenten: ['0200', '0301'] }, '0222', ['OPVANG']],
    ['in de hele regio', { gemeenten: ['HELE_REGIO'] }, '0222', []],
    ['met niets gekozen', { gemeenten: [] }, '0222', []],
    ['met alleen een tekst van vroeger', { werkgebied: 'Apeldoorn en Zutphen' }, '0222', []],
    ['bij een gemeente die niemand weet', { gemeenten: ['0200'] }, 'onbekend', []],
    ['bij een plek buiten de regio', { gemeenten: ['0200'] }, 'buitenRegio', []],
    ['bij een gemeente die niet bestaat', { gemeenten: ['0200'] }, 'constructor', []],
  ])('%s', (_wat, inhoud, gemeente, buiten) => {
    expect(buitenWerkgebied(kaartMet(inhoud), gemeente)).toEqual(buiten);
  });

  it('begint voor elke partner met de hele regio', () => {
    for (const { value } of WERKGEBIEDEN) expect(buitenWerkgebied(kaartMet({}), value)).toEqual([]);
  });

  it('is de hele regio of gemeenten, niet allebei, en alleen gemeenten van de regio', () => {
    const beide = { ...OPVANG, gemeenten: ['HELE_REGIO', '0200'] };
    expect(partners.weiger?.('OPVANG', beide)).toEqual({ gemeenten: expect.any(String) });
    expect(partners.schema.safeParse({ ...OPVANG, gemeenten: ['0363'] }).success).toBe(false);
    expect(partners.schema.safeParse({ ...OPVANG, werkgebied: 'Overal' }).success).toBe(true);
  });
});
