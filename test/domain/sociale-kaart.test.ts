import { describe, expect, it } from '@jest/globals';
import { withEersteVersies } from '../../domain/catalogus/catalogi.js';
import type { Catalogusversie } from '../../domain/catalogus/catalogusversie.js';
import type { Partnerinhoud } from '../../domain/catalogus/partners.js';
import { partners } from '../../domain/catalogus/partners.js';
import { partneropties } from '../../domain/catalogus/partnerkeuze.js';
import { EERSTE_KAART, drawSocialeKaart } from '../../domain/catalogus/sociale-kaart.js';
import { bevestigerOf, isBestemming } from '../../domain/casus/overdracht.js';
import { EERSTE_PARTNERCODES } from '../../domain/keten/ketenpartner.js';
import { groepsdeel, partnerVanGroep } from '../../domain/keten/partnergroep.js';
import { domeinVan, magInhoudZien, partnerGroepen } from '../../domain/keten/sociale-kaart.js';
import { isPluriform } from '../../domain/overleg/aanwezigheid.js';
import { bijdragerGroepen } from '../../domain/overleg/informatieverzoek.js';
import { actiehouderGroep } from '../../domain/plan/actiehouder.js';

const DAG = '2026-11-24';
const OPVANG: Partnerinhoud = {
  naam: 'De Verzonnen Opvang',
  soort: 'FLEXIBELE_SCHIL',
  domein: 'ZORG',
  convenant: 'GETEKEND',
  aansluitfase: 'VOLLEDIG',
  rollen: ['R05'],
};

/** The kaart of 24 November with a partner that functioneel beheer added, and the convenant of that day. */
function kaartMet(
  anders: Partial<Partnerinhoud> = {},
  { getekend = ['OPVANG'], ...wanneer }: { getekend?: string[]; geldigVan?: string; geldigTot?: string } = {},
) {
  const versie = { versie: 1, geldigVan: DAG, geldigTot: null, reden: 'x', op: DAG, door: 'g-beheer' };
  const partner: Catalogusversie<Partnerinhoud> = {
    ...versie,
    code: 'OPVANG',
    inhoud: { ...OPVANG, ...anders },
    ...wanneer,
  };
  const [convenant] = withEersteVersies('convenanten', []);
  return drawSocialeKaart({
    partners: withEersteVersies('partners', [partner]),
    convenanten: [{ ...convenant!, inhoud: { ...convenant!.inhoud, deelnemers: getekend } }],
    dag: DAG,
  });
}

describe('een partner die de keten zelf toevoegde', () => {
  it('is uit te nodigen, draagt bij, houdt acties en telt mee voor haar kant van de tafel', () => {
    const kaart = kaartMet();
    expect(kaart.get('OPVANG')).toMatchObject({ isUitnodigbaar: true, magInhoud: true });
    expect(partnerGroepen(kaart, 'OPVANG', '0200')).toEqual(['r05.opvang']);
    expect(bijdragerGroepen(kaart, 'OPVANG', '0200')).toEqual(['r05.opvang']);
    expect(actiehouderGroep('OPVANG', { kaart, gemeente: '0200', zorgcoordinator: null })).toBe('r08.opvang');
    expect(isPluriform(kaart, ['OPVANG', 'POLITIE'])).toBe(true);
    expect(partneropties(kaart, 'uitnodigbaar')).toContainEqual({
      value: 'OPVANG',
      label: 'De Verzonnen Opvang',
    });
  });

  it.each<[string, Parameters<typeof kaartMet>, { isUitnodigbaar: boolean; magInhoud: boolean }]>([
    [
      'nog niet is aangesloten (ADV4)',
      [{ aansluitfase: 'NIET' }],
      { isUitnodigbaar: false, magInhoud: false },
    ],
    ['beperkt is aangesloten', [{ aansluitfase: 'BEPERKT' }], { isUitnodigbaar: true, magInhoud: false }],
    ['geen convenant heeft (INV9)', [{ convenant: 'GEEN' }], { isUitnodigbaar: true, magInhoud: false }],
    ['opzegde (INV9)', [{ convenant: 'OPGEZEGD' }], { isUitnodigbaar: true, magInhoud: false }],
    [
      'door geen convenant wordt genoemd (INV9)',
      [{}, { getekend: ['RIEC'] }],
      { isUitnodigbaar: true, magInhoud: false },
    ],
    ['morgen begint', [{}, { geldigVan: '2026-11-25' }], { isUitnodigbaar: false, magInhoud: false }],
    [
      'gisteren stopte',
      [{}, { geldigVan: '2026-11-01', geldigTot: '2026-11-23' }],
      { isUitnodigbaar: false, magInhoud: false },
    ],
  ])('en die %s', (_wat, vraag, verwacht) => {
    const kaart = kaartMet(...vraag);
    expect(kaart.get('OPVANG')).toMatchObject({ naam: 'De Verzonnen Opvang', ...verwacht });
    expect(partneropties(kaart, 'uitnodigbaar').some(({ value }) => value === 'OPVANG')).toBe(
      verwacht.isUitnodigbaar,
    );
  });

  it('en die stopte, blijft te lezen als wie er was en als houder van wat zij deed', () => {
    const kaart = kaartMet({}, { geldigVan: '2026-11-01', geldigTot: '2026-11-23' });
    const gestopt = { value: 'OPVANG', label: 'De Verzonnen Opvang (doet nu niet mee)' };
    expect(partneropties(kaart, 'bekend')).toContainEqual(gestopt);
    expect(partneropties(kaart, 'houder')).toContainEqual(gestopt);
    expect(domeinVan(kaart, 'OPVANG')).toBe('ZORG');
  });

  it('van elke gemeente een eigen: wie van de gemeente van de casus is, en daarbuiten niemand', () => {
    const kaart = kaartMet({ organisaties: 'PER_GEMEENTE' });
    expect(partnerGroepen(kaart, 'OPVANG', '0200')).toEqual(['r05.opvang.0200']);
    expect(partnerGroepen(kaart, 'OPVANG', 'buitenRegio')).toEqual([]);
    const gemeente = 'buitenRegio';
    expect(actiehouderGroep('OPVANG', { kaart, gemeente, zorgcoordinator: null })).toBe('r03.zvh');
  });

  it('coördineert zorg en neemt over als de sociale kaart dat zegt', () => {
    const kaart = kaartMet({ zorgcoordinatie: 'ja', overname: 'ja' });
    expect(partneropties(kaart, 'zorgcoordinator').map(({ value }) => value)).toContain('OPVANG');
    expect(actiehouderGroep('OPVANG', { kaart, gemeente: '0200', zorgcoordinator: 'OPVANG' })).toBe(
      'r06.opvang',
    );
    expect(isBestemming(kaart, 'OPVANG')).toBe(true);
    expect(bevestigerOf(kaart, 'OPVANG')).toBe('r03.zvh');
    expect(isBestemming(kaartMet(), 'OPVANG')).toBe(false);
  });

  it.each<[string, Partial<Partnerinhoud>, string]>([
    ['procesregie', { rollen: ['R03'] }, 'rollen'],
    ['meldpunt', { rollen: ['R05', 'R02'] }, 'rollen'],
    ['gemeente', { rollen: ['R09'] }, 'rollen'],
    ['niemand', { rollen: [] }, 'rollen'],
    ['in het ketenregieteam zonder kernpartner te zijn', { rollen: ['R04'] }, 'rollen'],
    ['strafrechtpartner van de zorg', { rollen: ['R07'], convenant: 'WETTELIJK' }, 'rollen'],
    ['strafrechtpartner op een convenant', { rollen: ['R07'], domein: 'VEILIGHEID' }, 'rollen'],
    ['zorgcoördinator van buiten de zorg', { zorgcoordinatie: 'ja', domein: 'VEILIGHEID' }, 'domein'],
  ])('kan niet %s worden', (_wat, anders, veld) => {
    expect(partners.weiger!('OPVANG', { ...OPVANG, ...anders })).toEqual({ [veld]: expect.any(String) });
  });
});

describe('de eerste sociale kaart', () => {
  it('is een geldige eerste versie van elk van haar partners', () => {
    for (const code of EERSTE_PARTNERCODES)
      expect([code, partners.weiger!(code, partners.eerste[code]!)]).toEqual([code, {}]);
  });

  it('geldt ook voor een versie van voordat rollen werden gevraagd', () => {
    const oud = { ...partners.eerste['GEMEENTE']! };
    delete oud.rollen;
    delete oud.organisaties;
    const versie = { versie: 2, geldigVan: '2026-11-01', geldigTot: null, reden: 'x', op: DAG, door: 'g' };
    const kaart = drawSocialeKaart({
      partners: withEersteVersies('partners', [{ ...versie, code: 'GEMEENTE', inhoud: oud }]),
      convenanten: [],
      dag: DAG,
    });
    expect(partnerGroepen(kaart, 'GEMEENTE', '0200')).toEqual(['r09.gemeente.0200', 'r04.gemeente.0200']);
  });

  it('schrijft elke code als groep, en kent haar daaraan terug', () => {
    for (const code of EERSTE_PARTNERCODES)
      expect(partnerVanGroep(`r05.${groepsdeel(code)}.piket`)).toBe(code);
  });

  it('geeft wie er niet op staat niets', () => {
    expect(partnerGroepen(EERSTE_KAART, 'ONBEKEND', '0200')).toEqual([]);
    expect(magInhoudZien(EERSTE_KAART, 'ONBEKEND')).toBe(false);
    expect(domeinVan(EERSTE_KAART, 'ONBEKEND')).toBe('OVERIG');
    expect(isBestemming(EERSTE_KAART, 'ONBEKEND')).toBe(false);
    expect(
      actiehouderGroep('ONBEKEND', { kaart: EERSTE_KAART, gemeente: '0200', zorgcoordinator: null }),
    ).toBe('r03.zvh');
  });
});
