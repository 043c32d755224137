import { describe, expect, it } from '@jest/globals';
import { EERSTE_KAART } from '../../domain/catalogus/sociale-kaart.js';
import { EERSTE_PARTNERCODES } from '../../domain/keten/ketenpartner.js';
import { deriveMelderContact } from '../../domain/melding/melder.js';
import { type Aanwezige, refuseOpening } from '../../domain/overleg/aanwezigheid.js';
import {
  type Bijdrage,
  type Bijdragestatus,
  bijdrageSchema,
  bijdragerGroepen,
  isBijdrageCompleet,
  isGedeeldMet,
} from '../../domain/overleg/informatieverzoek.js';
import { GEEN_VERRIJKING } from '../../domain/overleg/verrijkingstand.js';
import type { AfrondStand, AfrondWeigering } from '../../domain/taak/taak-afronding.js';
import { refuseAfronding } from '../../domain/taak/taak-afronding-regels.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { deriveUiterlijkTot } from '../../domain/taak/termijnen.js';
import { deriveVervolgacties } from '../../domain/weging/vervolgacties.js';
import { refuseTweedeBesluit } from '../../domain/weging/tweede-weging.js';
import { regisseur, riec, weger, wegerZonderMandaat } from '../builders/betrokkenen.js';
import { DUIDING, aanwezig } from '../../start/ploeg/voorbeelden/wegingskader.js';
import { TWEEDE_INVOER, tweedeAdviezen } from '../builders/verrijking.js';
import { LANGE_MOTIVERING } from '../store/support/scenarios.js';
import { termijnregel } from '../support/regels.js';

const geleverd: Bijdrage = {
  ...bijdrageSchema.parse({}),
  bijdrage: 'Gezien op school.',
  bron: 'Mentor',
  grondslag: 'jeugdwet',
  geldigeVerstrekking: true,
};

describe('een bijdrage van een partner (E10)', () => {
  it.each<[string, Bijdragestatus, Partial<Bijdrage>, boolean]>([
    ['geleverd, met alles', 'GELEVERD', geleverd, true],
    ['geleverd zonder bron', 'GELEVERD', { ...geleverd, bron: undefined }, false],
    ['geleverd zonder grondslag', 'GELEVERD', { ...geleverd, grondslag: null }, false],
    ['geleverd zonder te mogen verstrekken', 'GELEVERD', { ...geleverd, geldigeVerstrekking: false }, false],
    ['geleverd zonder inhoud', 'GELEVERD', { ...geleverd, bijdrage: undefined }, false],
    ['geweigerd met reden', 'GEWEIGERD', { reden: 'Beroepsgeheim.' }, true],
    ['geweigerd zonder reden', 'GEWEIGERD', {}, false],
    ['geen informatie', 'GEEN_INFORMATIE', {}, true],
  ])('%s', (_wat, status, inhoud, verwacht) => {
    expect(isBijdrageCompleet(status, { ...bijdrageSchema.parse({}), ...inhoud })).toBe(verwacht);
  });

  it('is voor procesregie en toezicht altijd, voor anderen zover de partner zegt', () => {
    expect(isGedeeldMet([], ['R03'])).toBe(true);
    expect(isGedeeldMet([], ['R12'])).toBe(true);
    expect(isGedeeldMet([], ['R04'])).toBe(false);
    expect(isGedeeldMet(['R04'], ['R06'])).toBe(false);
    expect(isGedeeldMet(['R06'], ['R05', 'R06'])).toBe(true);
  });

  it('komt van mensen van ketenregieteam, flexibele schil of strafrecht, niet van het meldpunt', () => {
    expect(bijdragerGroepen(EERSTE_KAART, 'VEILIG_THUIS', '0200')).toEqual(['r04.veilig-thuis']);
    expect(bijdragerGroepen(EERSTE_KAART, 'POLITIE', '0200')).toEqual(['r07.politie', 'r04.politie']);
    expect(bijdragerGroepen(EERSTE_KAART, 'GEMEENTE', '0200')).toEqual(['r04.gemeente.0200']);
    expect(bijdragerGroepen(EERSTE_KAART, 'RIEC', '0200')).toEqual(['r05.riec']);
    // Outside the region nobody of the keten is that municipality.
    expect(bijdragerGroepen(EERSTE_KAART, 'GEMEENTE', 'buitenRegio')).toEqual([]);
    for (const partner of EERSTE_PARTNERCODES.filter((code) => code !== 'ZVH'))
      expect([partner, bijdragerGroepen(EERSTE_KAART, partner, '0200')]).not.toEqual([partner, []]);
  });
});

describe('het overleg openen', () => {
  it.each<[string, unknown, Aanwezige[], string | null]>([
    ['zorg en veiligheid', 'ja', [aanwezig('OM'), aanwezig('MEE')], null],
    ['een vervanger telt', 'ja', [aanwezig('OM', { aanwezigheid: 'VERVANGEN' }), aanwezig('MEE')], null],
    ['alleen veiligheid', 'ja', [aanwezig('OM'), aanwezig('POLITIE')], 'GEEN_QUORUM'],
    ['alleen zorg', 'ja', [aanwezig('MEE'), aanwezig('GEMEENTE')], 'GEEN_QUORUM'],
    ['zorg is er niet', 'ja', [aanwezig('OM'), aanwezig('MEE', { aanwezigheid: 'AFWEZIG' })], 'GEEN_QUORUM'],
    [
      'iemand belooft niets',
      'ja',
      [aanwezig('OM'), aanwezig('MEE', { geheimhouding: 'nee' })],
      'GEHEIMHOUDING_ONTBREEKT',
    ],
    [
      'van iemand is het niet gevraagd',
      'ja',
      [aanwezig('OM'), aanwezig('MEE', { geheimhouding: null })],
      'GEHEIMHOUDING_ONTBREEKT',
    ],
    [
      'wie er niet is, hoeft niets te beloven',
      'ja',
      [aanwezig('OM'), aanwezig('MEE'), aanwezig('COA', { aanwezigheid: 'AFWEZIG', geheimhouding: null })],
      null,
    ],
    [
      'een partner zonder convenant (INV9)',
      'ja',
      [aanwezig('OM'), aanwezig('MEE'), aanwezig('GGD')],
      'PARTNER_ZONDER_CONVENANT',
    ],
    ['niet beginnen kan altijd', 'nee', [aanwezig('OM', { geheimhouding: 'nee' })], null],
  ])('%s', (_wat, quorum, aanwezigen, verwacht) => {
    expect(refuseOpening(quorum, aanwezigen, EERSTE_KAART)).toBe(verwacht);
  });
});

describe('de tweede weging vaststellen', () => {
  const goed = {
    besluit: { uitkomst: 'MH_ZORG', prioriteit: 'P2' },
    adviezen: tweedeAdviezen('MH_ZORG', 'P2'),
    mandaten: ['kwalificatie'],
    motivering: undefined,
    wegers: ['OM', 'MEE'],
    aanTafel: ['OM', 'MEE', 'RIEC'],
    kaart: EERSTE_KAART,
  } as const;

  it.each<[string, Partial<Parameters<typeof refuseTweedeBesluit>[0]>, string | null]>([
    ['zoals geadviseerd', {}, null],
    ['zonder mandaat', { mandaten: ['prioriteit'] }, 'GEEN_MANDAAT'],
    ['zonder advies van D7', { adviezen: goed.adviezen.slice(0, 1) }, 'ADVIES_ONTBREEKT'],
    [
      'afwijken zonder motivering',
      { besluit: { uitkomst: 'GEENMH_ZORG', prioriteit: 'P2' } },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'afwijken met een motivering van niets',
      { besluit: { uitkomst: 'GEENMH_ZORG', prioriteit: 'P2' }, motivering: 'x'.repeat(30) },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'afwijken met motivering',
      { besluit: { uitkomst: 'GEENMH_ZORG', prioriteit: 'P2' }, motivering: LANGE_MOTIVERING },
      null,
    ],
    [
      'andere prioriteit zonder dat mandaat',
      { besluit: { uitkomst: 'MH_ZORG', prioriteit: 'P4' }, motivering: LANGE_MOTIVERING },
      'GEEN_MANDAAT',
    ],
    [
      'andere prioriteit met dat mandaat',
      {
        besluit: { uitkomst: 'MH_ZORG', prioriteit: 'P4' },
        motivering: LANGE_MOTIVERING,
        mandaten: ['kwalificatie', 'prioriteit'],
      },
      null,
    ],
    ['alleen veiligheid woog', { wegers: ['OM', 'RIEC'] }, 'PLURIFORMITEIT_ONTBREEKT'],
    ['alleen zorg woog', { wegers: ['MEE'] }, 'PLURIFORMITEIT_ONTBREEKT'],
    ['een weger die er niet was', { wegers: ['OM', 'MEE', 'NIDOS'] }, 'WEGER_NIET_AANWEZIG'],
  ])('%s', (_wat, anders, verwacht) => {
    expect(refuseTweedeBesluit({ ...goed, ...anders })).toBe(verwacht);
  });
});

describe('wat vanzelf op de tweede weging volgt', () => {
  const toets = { uitkomst: 'TOETS', regels: ['D10_9'] };
  const nederlander = { uitkomst: 'NVT', regels: ['D10_2'] };

  it.each([
    ['mensenhandel met zorg', 'MH_ZORG', [nederlander], ['COMENSHA_REGISTRATIE']],
    [
      'mensenhandel zonder zorg: twee keer opnieuw aanbieden',
      'MH_GEENZORG',
      [],
      ['COMENSHA_REGISTRATIE', 'ZORGAANBOD_HERHALEN', 'ZORGAANBOD_HERHALEN'],
    ],
    [
      'bedenktijd voor een van de personen, één keer',
      'MH_ZORG',
      [nederlander, toets, toets],
      ['COMENSHA_REGISTRATIE', 'BEDENKTIJD'],
    ],
    [
      'rechtmatig verblijf: informeren',
      'MH_ZORG',
      [{ uitkomst: 'NVT', regels: ['D10_5'] }],
      ['COMENSHA_REGISTRATIE', 'INFORMEREN'],
    ],
    ['geen advies van D10', 'MH_ZORG', [{ uitkomst: null, regels: [] }], ['COMENSHA_REGISTRATIE']],
    ['geen mensenhandel, wel zorg', 'GEENMH_ZORG', [toets], []],
    ['geen mensenhandel, geen zorg', 'GEENMH_GEENZORG', [toets], []],
  ] as const)('%s', (_wat, uitkomst, bedenktijd, verwacht) => {
    expect(deriveVervolgacties(uitkomst, bedenktijd).map(({ sjabloon }) => sjabloon)).toEqual(verwacht);
  });
});

describe('een taak van het verrijken weigert', () => {
  const basis: AfrondStand = {
    groepen: ['r03.zvh', 'r04', 'r05.riec'],
    isCasusOpen: true,
    assignee: 'regisseur',
    behandelaar: regisseur,
    variables: {},
    dossierdeel: {},
    adviezen: [],
    kandidaten: [],
    weging: null,
    afschalen: { weging: null, toetsen: [], actualiteit: null },
    eersteBeoordelaar: null,
    voorsteller: null,
    overdrachtBeslissers: [],
    actie: null,
    plan: null,
    voorval: null,
    nu: new Date('2026-11-24T09:00:00Z'),
    bewijsmiddelen: 0,
    zaak: null,
    verrijking: GEEN_VERRIJKING,
    kaart: EERSTE_KAART,
    gemeente: '0200',
  };
  const vraag = { partner: 'RIEC', vraag: 'Wat is bekend?' };
  const antwoord = { bijdrageStatus: 'GEWEIGERD', perspectief: 'VEILIGHEID' };
  const van = (groep: string, isOpen = true) => ({
    ...GEEN_VERRIJKING,
    verzoek: { isOpen, groepen: [groep] },
  });

  it.each<[string, TaakNaam, Partial<AfrondStand>, AfrondWeigering | null]>([
    [
      'een vraag aan wie niet komt of geen inhoud mag zien (INV9)',
      'vragen-opstellen',
      { dossierdeel: { vragen: [vraag] }, verrijking: { ...GEEN_VERRIJKING, bevraagbaar: ['OM'] } },
      'PARTNER_NIET_BEVRAAGBAAR',
    ],
    ['geen vragen zonder toelichting', 'vragen-opstellen', {}, 'DOSSIERDEEL_ONTBREEKT'],
    ['geen vragen met toelichting: mag', 'vragen-opstellen', { dossierdeel: { toelichting: 'P1.' } }, null],
    [
      'twee keer dezelfde partner',
      'vragen-opstellen',
      {
        dossierdeel: { vragen: [vraag, vraag] },
        verrijking: { ...GEEN_VERRIJKING, bevraagbaar: ['RIEC'] },
      },
      'DOSSIERDEEL_ONTBREEKT',
    ],
    [
      'weigeren zonder reden',
      'bijdrage-leveren',
      { behandelaar: riec, variables: antwoord, verrijking: van('r05.riec') },
      'BIJDRAGE_ONVOLLEDIG',
    ],
    [
      'weigeren met reden: mag',
      'bijdrage-leveren',
      {
        behandelaar: riec,
        variables: antwoord,
        dossierdeel: { reden: 'Geen grondslag.' },
        verrijking: van('r05.riec'),
      },
      null,
    ],
    [
      'de vraag van een ander, met de eigen taak',
      'bijdrage-leveren',
      {
        behandelaar: riec,
        variables: antwoord,
        dossierdeel: { reden: 'Geen grondslag.' },
        verrijking: van('r05.coa'),
      },
      'GEEN_ROL',
    ],
    [
      'een vraag die al beantwoord is',
      'bijdrage-leveren',
      {
        behandelaar: riec,
        variables: antwoord,
        dossierdeel: { reden: 'Geen grondslag.' },
        verrijking: van('r05.riec', false),
      },
      'VERZOEK_GESLOTEN',
    ],
    [
      'een vraag die er niet is',
      'bijdrage-leveren',
      { behandelaar: riec, variables: antwoord, dossierdeel: { reden: 'Geen grondslag.' } },
      'VERZOEK_GESLOTEN',
    ],
    [
      'geen zorg zonder reden (D6)',
      'wegingskader-invullen',
      { behandelaar: weger, variables: { ...TWEEDE_INVOER, zorg2: 'nee' }, dossierdeel: DUIDING },
      'REDEN_GEEN_ZORG_ONTBREEKT',
    ],
    [
      'geen zorg met reden: mag',
      'wegingskader-invullen',
      {
        behandelaar: weger,
        variables: { ...TWEEDE_INVOER, zorg2: 'nee' },
        dossierdeel: { ...DUIDING, redenGeenZorg: 'GEWEIGERD' },
      },
      null,
    ],
    ...(['zorgdeel', 'veiligheidsdeel', 'risicoDader', 'risicoNetwerk', 'oorzakenVorm'] as const).map(
      (veld): [string, TaakNaam, Partial<AfrondStand>, AfrondWeigering] => [
        `een inventarisatie zonder ${veld}`,
        'wegingskader-invullen',
        { behandelaar: weger, variables: TWEEDE_INVOER, dossierdeel: { ...DUIDING, [veld]: undefined } },
        'DOSSIERDEEL_ONTBREEKT',
      ],
    ),
    [
      'een aantal slachtoffers dat niemand weet',
      'wegingskader-invullen',
      {
        behandelaar: weger,
        variables: { ...TWEEDE_INVOER, aantalSlachtoffers: null },
        dossierdeel: DUIDING,
      },
      'ONGELDIGE_WAARDE',
    ],
    [
      'een weger zonder mandaat',
      'tweede-weging-vaststellen',
      {
        behandelaar: wegerZonderMandaat,
        variables: { uitkomst: 'MH_ZORG', prioriteit: 'P2', wegingActie: 'VASTSTELLEN' },
        dossierdeel: { wegers: ['OM', 'MEE'] },
      },
      'GEEN_MANDAAT',
    ],
    [
      'niets: terug naar de duiding mag zonder advies',
      'tweede-weging-vaststellen',
      {
        behandelaar: weger,
        variables: { uitkomst: 'MH_ZORG', prioriteit: 'P2', wegingActie: 'FEITEN_HERZIEN' },
        dossierdeel: { wegers: ['OM'] },
      },
      null,
    ],
  ])('%s', (_wat, taak, anders, verwacht) => {
    expect(refuseAfronding(taak, { ...basis, ...anders })).toBe(verwacht);
  });
});

describe('de melder is te horen', () => {
  const melder = { anonimiteit: 'bekend', hoedanigheid: 'burger', magTeruggebeld: 'ja' } as const;

  it.each([
    ['wie dat wil', melder, 'ja'],
    ['wie niet gebeld wil worden', { ...melder, magTeruggebeld: 'nee' } as const, 'nee'],
    ['wie alleen het meldpunt mag kennen', { ...melder, anonimiteit: 'anoniemVoorKeten' } as const, 'ja'],
    ['wie niemand mag kennen', { ...melder, anonimiteit: 'volledigAnoniem' } as const, 'nee'],
  ])('%s', (_wie, invoer, verwacht) => {
    expect(deriveMelderContact(invoer)).toBe(verwacht);
  });
});

describe('een termijn tot het overleg', () => {
  const nu = new Date('2026-11-24T09:00:00Z');
  const grens = new Date('2026-11-27T13:00:00Z');

  it.each([
    ['T10 bij P2 loopt tot het overleg', 'T10', 'P2', grens, '2026-11-27T13:00:00.000Z'],
    ['T10 bij P1 is meteen, een uur', 'T10', 'P1', grens, '2026-11-24T10:00:00.000Z'],
    ['T08 bij P3 loopt niet voorbij het overleg', 'T08', 'P3', grens, '2026-11-27T13:00:00.000Z'],
    ['is het overleg al begonnen, dan een uur', 'T10', 'P2', nu, '2026-11-24T10:00:00.000Z'],
  ] as const)('%s', (_wat, code, prioriteit, tot, verwacht) => {
    const uiterlijk = deriveUiterlijkTot(termijnregel(code, prioriteit), { prioriteit, nu, grens: tot });
    expect(uiterlijk.toISOString()).toBe(verwacht);
  });
});
