import { GEMEENTEN } from '../../../domain/keten/gemeente.js';
import type { Vraagtekst } from '../vraagtekst.js';

const jaNeeOnbekend = { ja: 'Yes', nee: 'No', onbekend: 'I don’t know' };
const leegMag = 'Don’t know? Leave it empty.';

/** The questions in plain English, by the name of the field. */
export const vragen: Readonly<Record<string, Vraagtekst>> = {
  'wat.korteInhoud': {
    label: 'Tell us briefly what you know',
    hint: 'Write what you see, hear or go through. A few sentences are enough. Spelling does not matter. You may write in your own language.',
  },
  'wat.verschijningsvormen': {
    label: 'What do you think it is about?',
    hint: 'You can choose more than one. Don’t know? Skip this question.',
    kort: 'Kind of exploitation',
    opties: {
      SEKSUEEL: 'Forced sex, prostitution or webcam',
      ARBEID: 'Forced work, or work for very little money',
      CRIMINEEL: 'Forced to carry drugs, to steal or to commit fraud',
      BEDELARIJ: 'Forced to beg',
      ORGAAN: 'Forced to give up an organ',
      DRAAGMOEDER: 'Forced to be a surrogate mother',
      HUWELIJK: 'Forced to marry, and then exploited',
      ADOPTIE: 'Sale of a child, or illegal adoption',
      OVERIG: 'Something else',
    },
  },
  'wat.geweldOfDreiging': {
    label: 'Is there violence, or are there threats?',
    hint: 'For example hitting, locking someone up, threats to show photos or to hurt the family.',
    kort: 'Violence or threats',
    opties: jaNeeOnbekend,
  },
  'wat.vrijheidsbeperking': {
    label: 'Is this person not free to leave?',
    hint: 'Choose yes if someone may not go out alone, or if another person keeps the passport or the phone.',
    kort: 'Not free to leave',
    opties: jaNeeOnbekend,
  },
  'wat.bronVanSignaal': {
    label: 'How do you know this?',
    opties: {
      eigenWaarneming: 'I saw or heard it myself',
      slachtoffer: 'From the person it is about',
      derde: 'From someone else',
      openBron: 'From the internet or the news',
      systeemPartner: 'From a system of my organisation',
      opsporing: 'From an investigation or inspection',
      onbekend: 'I don’t know',
    },
  },
  'wanneer.directGevaar': {
    label: 'Is there danger now?',
    hint: 'Choose yes if someone may get hurt now, is locked up or is being taken away.',
    opties: jaNeeOnbekend,
  },
  'wanneer.acuutVolgensMelder': {
    label: 'Do you think something must be done today?',
    kort: 'Act today',
    opties: jaNeeOnbekend,
  },
  'wanneer.nogInSituatie': {
    label: 'Is it still happening?',
    hint: 'Choose no if this person has got away.',
    opties: jaNeeOnbekend,
  },
  'wanneer.dagenSindsLaatsteSignaal': {
    label: 'How many days ago did you last see or hear something?',
    hint: 'Today is 0. You may estimate. Don’t know? Leave it empty.',
    kort: 'Last signal, days ago',
  },
  'wanneer.frequentie': {
    label: 'How often does it happen?',
    opties: {
      eenmalig: 'Once',
      afEnToe: 'Now and then',
      wekelijks: 'Every week',
      dagelijks: 'Every day',
      continu: 'All the time',
      onbekend: 'I don’t know',
    },
  },
  'wanneer.periodeVan': { label: 'Since when?', hint: `For example 24-3-2026. ${leegMag}` },
  'wanneer.periodeTot': { label: 'Until when?', hint: 'Leave it empty if it goes on, or if you don’t know.' },
  'wie.naam': {
    label: 'What is this person’s name?',
    hint: `A first name or nickname helps too. ${leegMag}`,
    kort: 'Name',
  },
  'wie.geboortedatum': {
    label: 'When was this person born?',
    hint: `For example 24-3-2004. ${leegMag}`,
    kort: 'Date of birth',
  },
  'wie.leeftijd': {
    label: 'How old is this person?',
    hint: 'You may estimate.',
    kort: 'Age',
    opties: { onbekend: 'I don’t know' },
  },
  'wie.geslacht': {
    label: 'Is this person a woman or a man?',
    kort: 'Gender',
    opties: { v: 'Woman', m: 'Man', x: 'Other', onbekend: 'I don’t know' },
  },
  'wie.taal': { label: 'Which language does this person speak?', hint: leegMag, kort: 'Language' },
  'wie.telefoon': {
    label: 'What is this person’s telephone number?',
    hint: `We do not just call. More numbers are fine, with a comma between them. ${leegMag}`,
    kort: 'Telephone of this person',
  },
  'wie.adres': { label: 'At which address does this person live?', hint: leegMag, kort: 'Home address' },
  'wie.woonplaats': { label: 'In which town does this person live?', hint: leegMag, kort: 'Home town' },
  'wie.contactVeilig': {
    label: 'How can someone reach this person safely?',
    hint: 'For example: never call, only through the school. Don’t know? Leave it empty.',
    kort: 'Safe contact',
  },
  'wie.kwetsbaar': {
    label: 'Do you know if any of this is true?',
    hint: 'Tick what you know. This person…',
    kort: 'Vulnerable because',
    opties: {
      'wie.lvb': '…finds it hard to learn or understand',
      'wie.psychisch': '…has mental health problems',
      'wie.verslaving': '…is addicted',
      'wie.zwanger': '…is pregnant',
    },
  },
  'waar.gemeente': {
    label: 'In which municipality does it happen?',
    kort: 'Municipality',
    opties: { onbekend: 'I don’t know', buitenRegio: 'Somewhere else', ...GEMEENTEN },
  },
  'waar.locatieAdres': {
    label: 'At which address does it happen?',
    hint: leegMag,
    kort: 'Address of the place',
  },
  'waar.locatieOmschrijving': {
    label: 'What does the place look like, or what is the company called?',
    hint: 'A website, an app or a number plate is fine too. Don’t know? Leave it empty.',
    kort: 'Description of the place',
  },
  'hoeveel.aantalSlachtoffers': {
    label: 'How many people are exploited?',
    hint: 'You may estimate.',
    opties: { onbekend: 'I don’t know' },
  },
  'hoeveel.aantalDaders': {
    label: 'How many people force them or profit from it?',
    hint: 'You may estimate.',
    opties: { onbekend: 'I don’t know' },
  },
  'hulp.politieGebeld': { label: 'Have the police been called?', opties: jaNeeOnbekend },
  'hulp.hulpverleningBetrokken': {
    label: 'Is anyone helping already?',
    hint: 'For example a social team, doctor, school or shelter.',
    opties: jaNeeOnbekend,
  },
  'hulp.hulpverleningToelichting': { label: 'Which help is that?', hint: leegMag },
  'hulp.zorgcoordinatorBetrokken': {
    label: 'Is there a care coordinator already?',
    hint: 'That is someone who arranges help for victims of human trafficking.',
    opties: jaNeeOnbekend,
  },
  'hulp.zorgcoordinatorNaam': { label: 'Who is the care coordinator?', hint: leegMag },
  'overU.anonimiteit': {
    label: 'Who may know that you are reporting?',
    hint: 'If we can ask you something, we can often help sooner and better. You may also report anonymously: then we keep nothing about you, and nobody can ask you anything or call you back.',
    opties: {
      bekend: 'You may know who I am',
      anoniemVoorBetrokkene: 'The person I report about may not know who I am',
      anoniemVoorKeten: 'Only the contact point may know who I am',
      volledigAnoniem: 'Nobody may know who I am',
    },
  },
  'overU.hoedanigheid': {
    label: 'What describes you best?',
    opties: {
      burger: 'Neighbour or other member of the public',
      professional: 'Professional',
      slachtofferZelf: 'I report about myself',
      familie: 'Family or friend',
      school: 'School',
      werkgever: 'Employer',
      opsporing: 'Law enforcement',
      ketenpartner: 'Partner organisation',
      anders: 'Something else',
    },
  },
  'overU.naam': { label: 'Your name' },
  'overU.telefoon': { label: 'Your telephone number', hint: 'A number that only you answer.' },
  'overU.email': { label: 'Your e-mail address', hint: 'An address that only you read.' },
  'overU.organisatie': { label: 'Your organisation', hint: 'Only if you report as part of your work.' },
  'overU.magTeruggebeld': { label: 'May the contact point call you?', opties: { ja: 'Yes', nee: 'No' } },
  'overU.voorkeurstijd': {
    label: 'When is it safe to call?',
    hint: 'For example: on weekdays before 15:00.',
  },
  'bekend.code': {
    label: 'Code',
    hint: 'The code that you got after reporting. Capital letters, spaces and dashes make no difference.',
  },
  'bekend.naam': { label: 'Your name' },
  'bekend.telefoon': {
    label: 'Your telephone number',
    hint: 'A number that only you answer. May stay empty.',
  },
  'bekend.email': { label: 'Your e-mail address', hint: 'An address that only you read. May stay empty.' },
  'bekend.magTeruggebeld': { label: 'May the contact point call you?', opties: { ja: 'Yes', nee: 'No' } },
  'bekend.voorkeurstijd': {
    label: 'When is it safe to call?',
    hint: 'For example: on working days before 3 pm. May stay empty.',
  },
  'bekend.toestemming': {
    label: 'May we keep this?',
    opties: { ja: 'Yes, the contact point may keep my name and details' },
  },
};
