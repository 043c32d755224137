import { ANONIMITEITEN, HOEDANIGHEDEN } from '../../../domain/melding/melder.js';
import { BRONNEN, FREQUENTIES } from '../../../domain/melding/melding.js';
import { GESLACHTEN } from '../../../domain/persoon/persoon.js';
import { GEMEENTEN } from '../../../domain/keten/gemeente.js';
import type { Vraagtekst } from '../vraagtekst.js';

const jaNeeOnbekend = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' };
const leegMag = 'Weet u het niet? Laat het leeg.';

/** The questions in Dutch of level B1, by the name of the field. */
export const vragen: Readonly<Record<string, Vraagtekst>> = {
  'wat.korteInhoud': {
    label: 'Vertel kort wat u weet',
    hint: 'Schrijf op wat u ziet, hoort of meemaakt. Een paar zinnen is genoeg. Spelling is niet belangrijk.',
  },
  'wat.verschijningsvormen': {
    label: 'Waar gaat het om, denkt u?',
    hint: 'U kunt meer dan één antwoord kiezen. Weet u het niet? Sla de vraag dan over.',
    kort: 'Soort uitbuiting',
    opties: {
      SEKSUEEL: 'Gedwongen seks, prostitutie of webcam',
      ARBEID: 'Gedwongen werk, of werk voor heel weinig geld',
      CRIMINEEL: 'Gedwongen drugs te vervoeren, te stelen of te frauderen',
      BEDELARIJ: 'Gedwongen bedelen',
      ORGAAN: 'Gedwongen een orgaan af te staan',
      DRAAGMOEDER: 'Gedwongen draagmoeder te zijn',
      HUWELIJK: 'Gedwongen trouwen en dan uitgebuit worden',
      ADOPTIE: 'Verkoop van een kind of illegale adoptie',
      OVERIG: 'Iets anders',
    },
  },
  'wat.geweldOfDreiging': {
    label: 'Is er geweld of wordt er gedreigd?',
    hint: 'Bijvoorbeeld slaan, opsluiten, dreigen met foto’s, of dreigen de familie iets te doen.',
    kort: 'Geweld of dreiging',
    opties: jaNeeOnbekend,
  },
  'wat.vrijheidsbeperking': {
    label: 'Kan deze persoon niet vrij weg?',
    hint: 'Kies ja als iemand niet alleen naar buiten mag, of als een ander het paspoort of de telefoon heeft.',
    kort: 'Kan niet vrij weg',
    opties: jaNeeOnbekend,
  },
  'wat.bronVanSignaal': { label: 'Hoe weet u dit?', opties: BRONNEN },
  'wanneer.directGevaar': {
    label: 'Is er nu gevaar?',
    hint: 'Kies ja als iemand nu gewond kan raken, opgesloten zit of wordt meegenomen.',
    opties: jaNeeOnbekend,
  },
  'wanneer.acuutVolgensMelder': {
    label: 'Moet er volgens u vandaag iets gebeuren?',
    kort: 'Vandaag iets doen',
    opties: jaNeeOnbekend,
  },
  'wanneer.nogInSituatie': {
    label: 'Gebeurt het nu nog?',
    hint: 'Kies nee als deze persoon er weg is.',
    opties: jaNeeOnbekend,
  },
  'wanneer.dagenSindsLaatsteSignaal': {
    label: 'Hoeveel dagen geleden zag of hoorde u hier het laatst iets over?',
    hint: 'Vandaag is 0. Schatten mag. Weet u het niet? Laat het leeg.',
    kort: 'Laatste signaal, dagen geleden',
  },
  'wanneer.frequentie': { label: 'Hoe vaak gebeurt het?', opties: FREQUENTIES },
  'wanneer.periodeVan': { label: 'Sinds wanneer?', hint: `Bijvoorbeeld 24-3-2026. ${leegMag}` },
  'wanneer.periodeTot': {
    label: 'Tot wanneer?',
    hint: 'Laat dit leeg als het nog doorgaat, of als u het niet weet.',
  },
  'wie.naam': {
    label: 'Hoe heet deze persoon?',
    hint: `Een voornaam of bijnaam helpt ook. ${leegMag}`,
    kort: 'Naam',
  },
  'wie.aliassen': { label: 'Andere namen of bijnamen' },
  'wie.geboortedatum': {
    label: 'Wanneer is deze persoon geboren?',
    hint: `Bijvoorbeeld 24-3-2004. ${leegMag}`,
    kort: 'Geboortedatum',
  },
  'wie.leeftijd': {
    label: 'Hoe oud is deze persoon?',
    hint: 'Schatten mag.',
    kort: 'Leeftijd',
    opties: { onbekend: 'Weet ik niet' },
  },
  'wie.geslacht': { label: 'Is deze persoon een vrouw of een man?', kort: 'Geslacht', opties: GESLACHTEN },
  'wie.taal': { label: 'Welke taal spreekt deze persoon?', hint: leegMag, kort: 'Taal' },
  'wie.telefoon': {
    label: 'Welk telefoonnummer heeft deze persoon?',
    hint: `Wij bellen niet zomaar. Meer nummers mag, met een komma ertussen. ${leegMag}`,
    kort: 'Telefoon van deze persoon',
  },
  'wie.adres': { label: 'Op welk adres woont deze persoon?', hint: leegMag, kort: 'Woonadres' },
  'wie.woonplaats': { label: 'In welke plaats woont deze persoon?', hint: leegMag, kort: 'Woonplaats' },
  'wie.geheimAdres': { label: 'Is het adres geheim?', opties: jaNeeOnbekend },
  'wie.contactVeilig': {
    label: 'Hoe kan iemand deze persoon veilig bereiken?',
    hint: 'Bijvoorbeeld: nooit bellen, alleen via school. Weet u het niet? Laat het leeg.',
    kort: 'Veilig contact',
  },
  'wie.kwetsbaar': {
    label: 'Weet u of iets hiervan klopt?',
    hint: 'Kruis aan wat u weet. Deze persoon…',
    kort: 'Kwetsbaar door',
    opties: {
      'wie.lvb': '…kan moeilijk leren of begrijpen',
      'wie.psychisch': '…heeft psychische problemen',
      'wie.verslaving': '…is verslaafd',
      'wie.zwanger': '…is zwanger',
    },
  },
  'wie.lvb': { label: 'Licht verstandelijke beperking, of vermoeden', opties: jaNeeOnbekend },
  'wie.psychisch': { label: 'Psychische problemen, of vermoeden', opties: jaNeeOnbekend },
  'wie.verslaving': { label: 'Verslaving, of vermoeden', opties: jaNeeOnbekend },
  'wie.zwanger': { label: 'Zwanger', opties: jaNeeOnbekend },
  'waar.gemeente': {
    label: 'In welke gemeente gebeurt het?',
    kort: 'Gemeente',
    opties: { onbekend: 'Weet ik niet', buitenRegio: 'Ergens anders', ...GEMEENTEN },
  },
  'waar.locatieAdres': { label: 'Op welk adres gebeurt het?', hint: leegMag, kort: 'Adres van de plek' },
  'waar.locatieOmschrijving': {
    label: 'Hoe ziet de plek eruit, of hoe heet het bedrijf?',
    hint: 'Ook een website, een app of een kenteken kunt u hier noemen. Weet u het niet? Laat het leeg.',
    kort: 'Omschrijving van de plek',
  },
  'hoeveel.aantalSlachtoffers': {
    label: 'Hoeveel mensen worden uitgebuit?',
    hint: 'Schatten mag.',
    opties: { onbekend: 'Weet ik niet' },
  },
  'hoeveel.aantalDaders': {
    label: 'Hoeveel mensen dwingen of verdienen eraan?',
    hint: 'Schatten mag.',
    opties: { onbekend: 'Weet ik niet' },
  },
  'hulp.politieGebeld': { label: 'Is de politie al gebeld?', opties: jaNeeOnbekend },
  'hulp.hulpverleningBetrokken': {
    label: 'Is er al hulpverlening?',
    hint: 'Bijvoorbeeld een wijkteam, huisarts, school of opvang.',
    opties: jaNeeOnbekend,
  },
  'hulp.hulpverleningToelichting': { label: 'Welke hulp is dat?', hint: leegMag },
  'hulp.zorgcoordinatorBetrokken': {
    label: 'Is er al een zorgcoördinator?',
    hint: 'Dat is iemand die de hulp aan slachtoffers van mensenhandel regelt.',
    opties: jaNeeOnbekend,
  },
  'hulp.zorgcoordinatorNaam': { label: 'Wie is de zorgcoördinator?', hint: leegMag },
  'overU.anonimiteit': {
    label: 'Wie mag weten dat u dit meldt?',
    hint: 'Als wij u iets kunnen vragen, kunnen wij vaak sneller en beter helpen. Anoniem melden mag ook: dan bewaren wij niets over u, en kan niemand u iets vragen of terugbellen.',
    opties: ANONIMITEITEN,
  },
  'overU.hoedanigheid': { label: 'Wat past het best bij u?', opties: HOEDANIGHEDEN },
  'overU.naam': { label: 'Uw naam' },
  'overU.telefoon': { label: 'Uw telefoonnummer', hint: 'Een nummer dat alleen u opneemt.' },
  'overU.email': { label: 'Uw e-mailadres', hint: 'Een adres dat alleen u leest.' },
  'overU.organisatie': { label: 'Uw organisatie', hint: 'Alleen als u meldt vanuit uw werk.' },
  'overU.magTeruggebeld': { label: 'Mag het meldpunt u bellen?', opties: { ja: 'Ja', nee: 'Nee' } },
  'overU.voorkeurstijd': {
    label: 'Wanneer is bellen veilig?',
    hint: 'Bijvoorbeeld: op werkdagen voor 15.00 uur.',
  },
  'bekend.code': {
    label: 'Code',
    hint: 'De code die u na het melden kreeg. Hoofdletters, spaties en streepjes maken niet uit.',
  },
  'bekend.naam': { label: 'Uw naam' },
  'bekend.telefoon': {
    label: 'Uw telefoonnummer',
    hint: 'Een nummer dat alleen u opneemt. Mag leeg blijven.',
  },
  'bekend.email': { label: 'Uw e-mailadres', hint: 'Een adres dat alleen u leest. Mag leeg blijven.' },
  'bekend.magTeruggebeld': { label: 'Mag het meldpunt u bellen?', opties: { ja: 'Ja', nee: 'Nee' } },
  'bekend.voorkeurstijd': {
    label: 'Wanneer is bellen veilig?',
    hint: 'Bijvoorbeeld: op werkdagen voor 15.00 uur. Mag leeg blijven.',
  },
  'bekend.toestemming': {
    label: 'Mogen wij dit bewaren?',
    opties: { ja: 'Ja, het meldpunt mag mijn naam en gegevens bewaren' },
  },
};
