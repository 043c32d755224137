/** What is wrong with an answer, by the name of the field. */
export const fouten: Readonly<Record<string, string>> = {
  'wat.korteInhoud': 'Tell us briefly what is going on.',
  'wat.verschijningsvormen': 'Choose from the list.',
  'wat.geweldOfDreiging': 'Choose yes, no or I don’t know.',
  'wat.vrijheidsbeperking': 'Choose yes, no or I don’t know.',
  'wat.bronVanSignaal': 'Choose how you know this.',
  'wanneer.directGevaar': 'Choose yes, no or I don’t know.',
  'wanneer.acuutVolgensMelder': 'Choose yes, no or I don’t know.',
  'wanneer.nogInSituatie': 'Choose yes, no or I don’t know.',
  'wanneer.dagenSindsLaatsteSignaal': 'Give a whole number of days, or leave it empty.',
  'wanneer.frequentie': 'Choose how often.',
  'wanneer.periodeVan': 'Give a date, for example 24-3-2026.',
  'wanneer.periodeTot': 'Give a date, for example 24-3-2026.',
  'wie.geboortedatum': 'Give a date of birth, for example 24-3-2004, or leave it empty.',
  'wie.leeftijd': 'Give an age from 0 to 120, or choose I don’t know.',
  'wie.geslacht': 'Choose an answer.',
  'waar.gemeente': 'Choose a municipality, or I don’t know.',
  'hoeveel.aantalSlachtoffers': 'Give a number, or choose I don’t know.',
  'hoeveel.aantalDaders': 'Give a number, or choose I don’t know.',
  'hulp.politieGebeld': 'Choose yes, no or I don’t know.',
  'hulp.hulpverleningBetrokken': 'Choose yes, no or I don’t know.',
  'hulp.zorgcoordinatorBetrokken': 'Choose yes, no or I don’t know.',
  'overU.anonimiteit': 'Choose who may know that you are reporting.',
  'overU.hoedanigheid': 'Choose what fits you best.',
  'overU.naam': 'Give your name, or choose to report anonymously.',
  'overU.telefoon':
    'Give a telephone number, or an e-mail address if we may not call you. Or choose to report anonymously.',
  'overU.magTeruggebeld': 'Choose yes or no.',
};

export const teLang = (hoogstens: number): string => `Use at most ${hoogstens} characters.`;
