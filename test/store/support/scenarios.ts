import type { WegingBesluit } from '../../../domain/weging/weging.js';
import { aMelding } from '../../../start/ploeg/voorbeelden/a-melding.js';
import { Keten, adviezen } from './keten.js';

/** S01: a minor, sexual exploitation, doorlaatverbod (all fictional). Outcomes as in domein.md 3.11. */
const melding01 = aMelding({
  wie: {
    naam: 'Fleur Verzonnenstein',
    leeftijd: 15,
    geslacht: 'v',
    adres: 'Bedachtelaan 7',
    woonplaats: 'Apeldoorn',
    geheimAdres: 'nee',
  },
  wat: {
    korteInhoud: 'Een leerlinge wordt via een app verhandeld.',
    geweldOfDreiging: 'ja',
    vrijheidsbeperking: 'nee',
    verschijningsvormen: ['SEKSUEEL'],
  },
  waar: { gemeente: '0200', locatieOmschrijving: 'Een woning achter het Fantasieplein' },
  wanneer: {
    acuutVolgensMelder: 'ja',
    directGevaar: 'onbekend',
    nogInSituatie: 'ja',
    dagenSindsLaatsteSignaal: 1,
  },
  hoeveel: { aantalSlachtoffers: 1 },
  overU: {
    anonimiteit: 'bekend',
    hoedanigheid: 'school',
    naam: 'Joris Mentorman',
    telefoon: '0600000001',
    magTeruggebeld: 'ja',
  },
});
export const S01 = {
  melding: melding01,
  registratie: adviezen({
    acuut: ['ACUUT', 2],
    actueel: ['ACTUEEL', 1],
    veiligheid: ['ONVEILIG', 1],
    prioriteit: ['P1', 2],
  }),
  adviezen: adviezen({
    acuut: ['ACUUT', 2],
    actueel: ['ACTUEEL', 1],
    veiligheid: ['ONVEILIG', 1],
    doorlaatverbod: ['JA', 2],
    kwalificatie: ['WEL', 3],
    prioriteit: ['P1', 1],
  }),
  invoer: Keten.invoer(melding01, {
    groteZekerheid: 'ja',
    bewijsmiddelen: 2,
    uitbuiting: 'ja',
    handelingMH: 'ja',
    dwangmiddel: 'ja',
    sterkeSignalen: 3,
  }),
  besluit: {
    acuut: 'ACUUT',
    actueel: 'ACTUEEL',
    veiligheid: 'ONVEILIG',
    kwalificatie: 'WEL',
    prioriteit: 'P1',
  } satisfies WegingBesluit,
};

/** S08: no exploitation, to be scaled down (fictional). */
const melding08 = aMelding({
  wie: { leeftijd: 37, geslacht: 'm', lvb: 'nee', psychisch: 'nee', verslaving: 'nee', zwanger: 'nee' },
  wat: {
    korteInhoud: 'Een nagelstudio met goedkope krachten.',
    geweldOfDreiging: 'nee',
    vrijheidsbeperking: 'nee',
    verschijningsvormen: ['ARBEID'],
  },
  waar: { gemeente: '0222' },
  wanneer: { acuutVolgensMelder: 'nee', directGevaar: 'nee', nogInSituatie: 'nee' },
  hoeveel: { aantalSlachtoffers: 1 },
});
export const S08 = {
  melding: melding08,
  registratie: adviezen({
    acuut: ['NIET_ACUUT', 5],
    actueel: ['NIET_ACTUEEL', 2],
    veiligheid: ['VEILIG', 9],
    prioriteit: ['P4', 8],
  }),
  adviezen: adviezen({
    acuut: ['NIET_ACUUT', 5],
    actueel: ['NIET_ACTUEEL', 2],
    veiligheid: ['VEILIG', 9],
    doorlaatverbod: ['NVT', 1],
    kwalificatie: ['GEEN', 1],
    prioriteit: ['P4', 8],
  }),
  invoer: Keten.invoer(melding08, { groteZekerheid: 'nee', uitbuiting: 'nee' }),
  besluit: {
    acuut: 'NIET_ACUUT',
    actueel: 'NIET_ACTUEEL',
    veiligheid: 'VEILIG',
    kwalificatie: 'GEEN',
    prioriteit: 'P4',
  } satisfies WegingBesluit,
};

export const LANGE_MOTIVERING = 'Dit is zorgvuldig besproken met alle wegers van dit team.';
