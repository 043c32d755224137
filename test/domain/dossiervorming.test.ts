import {
  type Dossiervoorzet,
  dossiervormingSchema,
  puntstandenVan,
} from '../../domain/dossiervorming/dossiervorming.js';
import { ELF_PUNTEN, countBekend } from '../../domain/dossiervorming/elf-punten.js';
import { SIGNALEN, countSignalen } from '../../domain/dossiervorming/signaal.js';
import { voorzetVan } from '../../domain/dossiervorming/voorzet.js';
import { aDossiervorming } from '../../start/ploeg/voorbeelden/a-dossiervorming.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';

const voorzetVanMelding = (melding = aMelding()): Dossiervoorzet =>
  voorzetVan({ kern: melding, melder: melding.overU, persoon: melding.wie });
/** The fields that the page complains about. */
const klachten = (inhoud: unknown): string[] =>
  dossiervormingSchema.safeParse(inhoud).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('de elf punten van A2.2', () => {
  it('zijn die van de kaart, in haar volgorde', () => {
    expect(Object.keys(ELF_PUNTEN)).toEqual([
      'personalia',
      'melder',
      'inhoud',
      'typeUitbuiting',
      'plaats',
      'periode',
      'aantallen',
      'bron',
      'hulpverlening',
      'politie',
      'zorgcoordinator',
    ]);
  });

  it('beginnen met wat de melding zei; wat de melder niet wist staat nog open', () => {
    const melding = aRustigeMelding({ hoeveel: { aantalSlachtoffers: 1, aantalDaders: 'onbekend' } });
    expect(puntstandenVan(voorzetVanMelding(melding))).toMatchObject({
      personalia: 'BEKEND',
      inhoud: 'BEKEND',
      aantallen: 'OPEN',
      politie: 'BEKEND',
      zorgcoordinator: 'OPEN',
    });
  });

  it('zijn zonder leeftijd niet compleet, ook met een naam', () => {
    expect(puntstandenVan({ naam: 'Vera Verzonnen' }).personalia).toBe('OPEN');
    expect(puntstandenVan({ naam: 'Vera Verzonnen', onbekend: ['leeftijd'] }).personalia).toBe('ONBEKEND');
    expect(puntstandenVan({ naam: 'Vera Verzonnen', geboortedatum: '2001-03-09' }).personalia).toBe('BEKEND');
  });

  it('houden "iets anders of nog onbekend" voor geen type', () => {
    expect(puntstandenVan({ verschijningsvormen: ['OVERIG'] }).typeUitbuiting).toBe('OPEN');
    expect(puntstandenVan({ verschijningsvormen: ['ARBEID', 'OVERIG'] }).typeUitbuiting).toBe('BEKEND');
  });

  it('tellen een anonieme melder als bekend: dat mag (OR9)', () => {
    expect(puntstandenVan({ melder: 'ANONIEM' }).melder).toBe('BEKEND');
  });

  it('tellen hoeveel er bekend zijn', () => {
    expect(countBekend(puntstandenVan({}))).toBe(0);
    expect(countBekend(puntstandenVan(voorzetVanMelding(aRustigeMelding())))).toBeGreaterThan(4);
  });
});

describe('het vormen van een dossier', () => {
  it('gaat pas verder als elk deel is ingevuld of nagevraagd', () => {
    expect(klachten(aDossiervorming())).toEqual([]);
    expect(klachten({ ...aDossiervorming(), onbekend: [] })).toEqual([
      'naam',
      'leeftijd',
      'verschijningsvormen',
      'locatieAdres',
      'periodeVan',
      'aantalSlachtoffers',
      'aantalDaders',
    ]);
  });

  it('weigert wat ingevuld én niet bekend is', () => {
    expect(klachten({ ...aDossiervorming({ naam: 'Vera Verzonnen' }), onbekend: ['naam', ...rest] })).toEqual(
      ['onbekend'],
    );
  });

  it('neemt wat een formulier leeg liet als niet ingevuld', () => {
    const leeg = { leeftijd: null, geboortedatum: null, periodeVan: null, aantalDaders: null, naam: '  ' };
    expect(klachten({ ...aDossiervorming(), ...leeg })).toEqual([]);
  });
});

const rest = [
  'leeftijd',
  'typeUitbuiting',
  'plaats',
  'periode',
  'aantalSlachtoffers',
  'aantalDaders',
] as const;

const EERSTE = new Map(Object.entries(SIGNALEN));

describe('de signalen', () => {
  it('tellen sterk en middel apart, en nooit als nul (D5)', () => {
    expect(countSignalen([], EERSTE)).toEqual({ sterkeSignalen: null, middelSignalen: null });
    expect(
      countSignalen(['MAG_NIET_WEG', 'GELD_AFGEVEN', 'SCHULD', 'TE_VOL', 'BESTAAT_NIET'], EERSTE),
    ).toEqual({
      sterkeSignalen: 2,
      middelSignalen: 1,
    });
  });

  it('hebben in elke categorie van het model een plaats', () => {
    expect(new Set(Object.values(SIGNALEN).map(({ categorie }) => categorie)).size).toBe(11);
  });
});
