import type { Professional } from '../../../domain/keten/betrokkene.js';
import type { CasusOverzicht, Stuurinformatie, WegingWeergave } from '../../../store/weergave.js';

export const NU = new Date('2026-11-24T14:00:00Z');

/** Claims of somebody at the identity provider; a member of the ketenregieteam unless told otherwise. */
export function claimsOf(person: Partial<Professional> = {}): Record<string, unknown> {
  const { gebruikerId = 'g-weger', naam = 'Lid ketenregieteam politie', organisatie = 'POLITIE' } = person;
  const { groepen = ['r04', 'r04.politie'], mandaten = ['kwalificatie', 'prioriteit'] } = person;
  return {
    sub: gebruikerId,
    name: naam,
    organisatie,
    groups: groepen,
    mandaten,
    acr: 'mfa',
    ...(person.gemeente === undefined ? {} : { gemeente: person.gemeente }),
  };
}

export function aCasus(casus: Partial<CasusOverzicht> = {}): CasusOverzicht {
  return {
    casusId: '0f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e6f',
    casusnummer: 'C-7K4M-2PX9',
    fase: 'F2',
    status: 'OPEN',
    ingang: 'MELDPUNT',
    prioriteit: null,
    voorlopigePrioriteit: 'P2',
    kwalificatie: null,
    eigenaarGroep: 'r04',
    vervangerGroep: 'r03',
    volgendeStap: 'Weging vaststellen',
    uiterlijk: '2026-11-26T16:00:00Z',
    escalatieOpen: false,
    wachtpunten: [],
    grondslagen: [],
    doelomschrijving: null,
    afsluitreden: null,
    geopendOp: '2026-11-24T08:00:00Z',
    afgeslotenOp: null,
    bewaarTot: null,
    processInstanceKey: '2251799813685249',
    kentCompartiment: false,
    ...casus,
  };
}

export function aWeging(weging: Partial<WegingWeergave> = {}): WegingWeergave {
  return {
    versie: 1,
    status: 'CONCEPT',
    geopendOp: '2026-11-24T09:00:00Z',
    invoer: {
      acuutVolgensMelder: 'nee',
      directGevaar: 'nee',
      nogInSituatie: 'ja',
      dagenSindsLaatsteSignaal: null,
      geweldOfDreiging: 'ja',
      vrijheidsbeperking: 'onbekend',
      minderjarig: 'ja',
      groteZekerheid: 'nee',
      bewijsmiddelen: 1,
      uitbuiting: 'ja',
      handelingMH: 'onbekend',
      dwangmiddel: 'onbekend',
      sterkeSignalen: 2,
      middelSignalen: 1,
      kwetsbaar: 'ja',
      aantalSlachtoffers: 1,
      kenmerken: ['lvb'],
    },
    adviezen: [
      { tabel: 'acuut', tabelVersie: 1, regel: 'D1_3', uitkomst: 'NIET_ACUUT' },
      {
        tabel: 'actueel',
        tabelVersie: 1,
        regel: 'D2_1',
        uitkomst: 'ACTUEEL',
        reden: 'slachtoffer is in de situatie',
      },
      {
        tabel: 'veiligheid',
        tabelVersie: 1,
        regel: 'D3_2',
        uitkomst: 'ONVEILIG',
        reden: 'geweld of bedreiging',
      },
      {
        tabel: 'doorlaatverbod',
        tabelVersie: 1,
        regel: 'D4_4',
        uitkomst: 'TOETS',
        reden: 'actueel zonder grote zekerheid',
      },
      {
        tabel: 'kwalificatie',
        tabelVersie: 1,
        regel: 'D5_3',
        uitkomst: 'WEL',
        reden: 'uitbuiting van een minderjarige',
      },
      { tabel: 'prioriteit', tabelVersie: 1, regel: 'D7_3', uitkomst: 'P1' },
    ],
    besluit: null,
    motivering: null,
    wegers: [],
    vastgesteldOp: null,
    vastgesteldDoor: null,
    ...weging,
  };
}

/** Figures of one quarter, of which one is small and one is hidden. */
export function aKwartaal(): Stuurinformatie {
  return {
    kwartaal: '2026-K3',
    opgemaaktOp: '2026-10-01T08:00:00Z',
    totaal: { aantal: 17, slachtoffers: 23 },
    tabellen: [
      {
        indeling: 'gemeente',
        rijen: [
          { groep: '0200', aantal: 9 },
          { groep: '0197', aantal: '<5' },
          { groep: '0222', aantal: null },
        ],
      },
    ],
  };
}
