import type { Answers } from './fill-in.js';

/** A fictional melding, page by page, as a neighbour types it. */
export const melding: readonly (readonly [page: string, answers: Answers])[] = [
  [
    'wat',
    {
      'wat.korteInhoud': 'Verzonnen: in de loods slapen mensen die hun paspoort kwijt zijn.',
      'wat.verschijningsvormen': ['ARBEID'],
      'wat.geweldOfDreiging': 'onbekend',
    },
  ],
  [
    'wanneer',
    {
      'wanneer.directGevaar': 'nee',
      'wanneer.acuutVolgensMelder': 'nee',
      'wanneer.nogInSituatie': 'ja',
      'wanneer.dagenSindsLaatsteSignaal': '2',
    },
  ],
  ['wie', { 'wie.naam': 'Fenna Voorbeeld', 'wie.leeftijd': '34', 'wie.taal': 'Roemeens' }],
  ['waar', { 'waar.gemeente': '0200', 'waar.locatieOmschrijving': 'Verzonnen pluimveebedrijf' }],
  ['hoeveel', { 'hoeveel.aantalSlachtoffers': '3' }],
  ['hulp', { 'hulp.politieGebeld': 'nee' }],
  ['over-u', { 'overU.anonimiteit': 'volledigAnoniem', 'overU.hoedanigheid': 'burger' }],
];

/** What the ketenregieteam establishes about it. */
export const feiten: Answers = {
  acuutVolgensMelder: 'nee',
  directGevaar: 'nee',
  nogInSituatie: 'ja',
  dagenSindsLaatsteSignaal: '2',
  geweldOfDreiging: 'nee',
  vrijheidsbeperking: 'nee',
  minderjarig: 'nee',
  kwetsbaar: 'nee',
  aantalSlachtoffers: '3',
  groteZekerheid: 'nee',
  bewijsmiddelen: '0',
  uitbuiting: 'onbekend',
  handelingMH: 'nee',
  dwangmiddel: 'nee',
  sterkeSignalen: '1',
  middelSignalen: '0',
};

/** A decision that follows what the tables then advise. */
export const besluit: Answers = {
  acuut: 'NIET_ACUUT',
  actueel: 'ACTUEEL',
  veiligheid: 'VEILIG',
  kwalificatie: 'VERMOEDEN',
  prioriteit: 'P2',
  wegingActie: 'VASTSTELLEN',
  wegers: ['POLITIE', 'VEILIG_THUIS', 'ZVH'],
};
