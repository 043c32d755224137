import { teksten, type Teksten } from './teksten.js';
import type { Vraagtekst } from './vraagtekst.js';

/** Where a professional reads something else than the melder does: short, and about the melder. */
const anders: Readonly<Record<string, Vraagtekst>> = {
  'wat.korteInhoud': { label: 'Inhoud van de melding', hint: 'In de woorden van de melder.' },
  'wat.verschijningsvormen': {
    label: 'Soort uitbuiting',
    hint: 'Meer dan één antwoord mag.',
    // By the names of the catalogue.
    opties: {},
  },
  'wat.geweldOfDreiging': { label: 'Geweld of dreiging' },
  'wat.vrijheidsbeperking': { label: 'Kan deze persoon niet vrij weg?' },
  'wat.bronVanSignaal': {
    label: 'Bron van het signaal',
    opties: {
      eigenWaarneming: 'Eigen waarneming van de melder',
      slachtoffer: 'Van het slachtoffer zelf',
      derde: 'Van een derde',
      openBron: 'Open bron',
      systeemPartner: 'Systeem van een partner',
      opsporing: 'Opsporing of toezicht',
      onbekend: 'Onbekend',
    },
  },
  'wanneer.acuutVolgensMelder': { label: 'Acuut volgens de melder' },
  'wanneer.nogInSituatie': { label: 'Nog in de situatie' },
  'wanneer.dagenSindsLaatsteSignaal': {
    label: 'Dagen sinds het laatste signaal',
    hint: 'Vandaag is 0; leeg is onbekend.',
  },
  'wanneer.frequentie': { label: 'Hoe vaak' },
  'wie.naam': { label: 'Naam' },
  'wie.geboortedatum': { label: 'Geboortedatum' },
  'wie.leeftijd': { label: 'Leeftijd', hint: 'Schatting mag.' },
  'wie.geslacht': { label: 'Geslacht' },
  'wie.taal': { label: 'Taal' },
  'wie.telefoon': {
    label: 'Telefoonnummers van de persoon',
    hint: 'Met een komma ertussen. Bel alleen langs het veilige contact.',
  },
  'wie.adres': { label: 'Woonadres' },
  'wie.woonplaats': { label: 'Woonplaats' },
  'wie.contactVeilig': { label: 'Veilig contact', hint: 'Bijvoorbeeld: nooit bellen, alleen via school.' },
  'waar.gemeente': { label: 'Gemeente' },
  'waar.locatieAdres': { label: 'Adres van de locatie' },
  'waar.locatieOmschrijving': { label: 'Omschrijving van de locatie' },
  'hoeveel.aantalSlachtoffers': { label: 'Aantal slachtoffers' },
  'hoeveel.aantalDaders': { label: 'Aantal daders' },
  'hulp.politieGebeld': { label: 'Politie gebeld' },
  'hulp.hulpverleningBetrokken': { label: 'Hulpverlening betrokken' },
  'hulp.hulpverleningToelichting': { label: 'Welke hulpverlening' },
  'hulp.zorgcoordinatorBetrokken': { label: 'Zorgcoördinator betrokken' },
  'hulp.zorgcoordinatorNaam': { label: 'Naam van de zorgcoördinator' },
  'overU.anonimiteit': {
    label: 'Wie mag weten wie de melder is?',
    hint: 'Leg uit dat terugbellen dan niet kan, als de melder helemaal anoniem wil blijven. Er wordt dan niets over de melder bewaard.',
    opties: {
      bekend: 'De keten mag het weten',
      anoniemVoorBetrokkene: 'De persoon om wie het gaat mag het niet weten',
      anoniemVoorKeten: 'Alleen het meldpunt mag het weten',
      volledigAnoniem: 'Niemand: de melder blijft anoniem',
    },
  },
  'bekend.naam': { label: 'Naam van de melder' },
  'bekend.telefoon': { label: 'Telefoonnummer', hint: 'Mag leeg blijven.' },
  'bekend.email': { label: 'E-mailadres', hint: 'Mag leeg blijven.' },
  'bekend.magTeruggebeld': { label: 'Mag het meldpunt de melder bellen?' },
  'bekend.voorkeurstijd': { label: 'Wanneer is bellen veilig?', hint: 'Mag leeg blijven.' },
  'bekend.toestemming': {
    label: 'Vindt de melder het goed dat dit wordt bewaard?',
    opties: { ja: 'Ja, de melder geeft toestemming' },
  },
  'overU.hoedanigheid': { label: 'Hoedanigheid van de melder' },
  'overU.naam': { label: 'Naam van de melder' },
  'overU.telefoon': { label: 'Telefoonnummer' },
  'overU.email': { label: 'E-mailadres' },
  'overU.organisatie': { label: 'Organisatie' },
  'overU.magTeruggebeld': { label: 'Mag de melder worden teruggebeld?' },
  'overU.voorkeurstijd': { label: 'Wanneer is bellen veilig?' },
};

/** The schema speaks to the melder; these are the sentences that a professional reads in their place. */
const fouten: Readonly<Record<string, string>> = {
  'wat.korteInhoud': 'Vul de inhoud van de melding in.',
  'wat.bronVanSignaal': 'Kies hoe de melder dit weet.',
  'overU.anonimiteit': 'Kies wie mag weten wie de melder is.',
  'overU.naam': 'Vul de naam van de melder in, of kies dat de melder anoniem blijft.',
  'overU.telefoon': 'Vul in hoe de melder te bereiken is, of kies dat de melder anoniem blijft.',
};

const { nl } = teksten;
const namen = new Set([...Object.keys(nl.vragen), ...Object.keys(anders)]);

/** The catalogue for the professional's form: the questions of the public form, in the words of the trade. */
export const opneemTeksten: Teksten = {
  ...nl,
  groepen: {
    wat: { titel: 'Wat' },
    wanneer: { titel: 'Wanneer en hoe dringend' },
    wie: { titel: 'Wie: de persoon om wie het gaat' },
    waar: { titel: 'Waar' },
    hoeveel: { titel: 'Hoeveel mensen' },
    hulp: { titel: 'Hulp en politie' },
    overU: { titel: 'De melder' },
  },
  fout: (fout) => (fout.hoogstens === undefined ? (fouten[fout.naam] ?? fout.zin) : fout.zin),
  vragen: Object.fromEntries([...namen].map((naam) => [naam, wordsOf(naam)])),
};

/** The own words, with the answers of the public form where there are no own ones; its hints are for melders. */
function wordsOf(naam: string): Vraagtekst {
  const eigen = anders[naam];
  const publiek = nl.vragen[naam] ?? { label: naam };
  if (eigen === undefined) return publiek;
  return { ...(publiek.opties === undefined ? {} : { opties: publiek.opties }), ...eigen };
}
