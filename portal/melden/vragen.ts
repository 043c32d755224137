import { JA_NEE, JA_NEE_ONBEKEND } from '../../domain/keuze.js';
import { ANONIMITEITEN, HOEDANIGHEDEN } from '../../domain/melding/melder.js';
import { BRONNEN, FREQUENTIES, type Vraaggroep } from '../../domain/melding/melding.js';
import { GESLACHTEN } from '../../domain/persoon/persoon.js';
import { antwoordOp, type Antwoorden } from './antwoorden.js';
import { GEMEENTEKEUZES } from '../../domain/keten/gemeente.js';
import { VORMVRAAG } from './vormen.js';
import type { Invuller, Vraag } from './vraag.js';

const jaNeeOnbekend = { soort: 'keuze', opties: JA_NEE_ONBEKEND, open: 'onbekend' } as const;
const vrij = { vrij: true } as const;

const KWETSBAAR = ['wie.lvb', 'wie.psychisch', 'wie.verslaving', 'wie.zwanger'];
const isBekend = (antwoorden: Antwoorden) =>
  antwoordOp(antwoorden, 'overU.anonimiteit') !== 'volledigAnoniem';

/** All questions, in the order in which a page asks them: the eleven points of A2.2 and the inputs of D1-D3. */
export const vragen: Readonly<Record<Vraaggroep, readonly Vraag[]>> = {
  wat: [
    { naam: 'wat.korteInhoud', soort: 'tekst' },
    { naam: VORMVRAAG, soort: 'meerkeuze', ...vrij },
    { naam: 'wat.geweldOfDreiging', ...jaNeeOnbekend },
    { naam: 'wat.vrijheidsbeperking', ...jaNeeOnbekend },
    { naam: 'wat.bronVanSignaal', soort: 'keuze', opties: Object.keys(BRONNEN), open: 'onbekend' },
  ],
  wanneer: [
    { naam: 'wanneer.directGevaar', soort: 'keuze', opties: JA_NEE_ONBEKEND },
    { naam: 'wanneer.acuutVolgensMelder', ...jaNeeOnbekend },
    { naam: 'wanneer.nogInSituatie', ...jaNeeOnbekend },
    { naam: 'wanneer.dagenSindsLaatsteSignaal', soort: 'getal', ...vrij },
    { naam: 'wanneer.frequentie', soort: 'keuze', opties: Object.keys(FREQUENTIES), open: 'onbekend' },
    { naam: 'wanneer.periodeVan', soort: 'datum', ...vrij },
    { naam: 'wanneer.periodeTot', soort: 'datum', ...vrij },
  ],
  wie: [
    { naam: 'wie.naam', soort: 'regel', ...vrij },
    { naam: 'wie.aliassen', soort: 'regel', ...vrij, voor: 'professional' },
    { naam: 'wie.geboortedatum', soort: 'datum', ...vrij },
    { naam: 'wie.leeftijd', soort: 'getalOfOnbekend', open: 'onbekend' },
    { naam: 'wie.geslacht', soort: 'keuze', opties: Object.keys(GESLACHTEN), open: 'onbekend' },
    { naam: 'wie.taal', soort: 'regel', ...vrij },
    { naam: 'wie.telefoon', soort: 'regel', ...vrij },
    { naam: 'wie.adres', soort: 'regel', ...vrij },
    { naam: 'wie.woonplaats', soort: 'regel', ...vrij },
    { naam: 'wie.geheimAdres', ...jaNeeOnbekend, voor: 'professional' },
    { naam: 'wie.contactVeilig', soort: 'regel', ...vrij },
    { naam: 'wie.kwetsbaar', soort: 'aanvinken', opties: KWETSBAAR, ...vrij, voor: 'publiek' },
    ...KWETSBAAR.map((naam): Vraag => ({ naam, ...jaNeeOnbekend, voor: 'professional' })),
  ],
  waar: [
    { naam: 'waar.gemeente', soort: 'keuzelijst', opties: GEMEENTEKEUZES, open: 'onbekend' },
    { naam: 'waar.locatieAdres', soort: 'regel', ...vrij },
    { naam: 'waar.locatieOmschrijving', soort: 'tekst', ...vrij },
  ],
  hoeveel: [
    { naam: 'hoeveel.aantalSlachtoffers', soort: 'getalOfOnbekend', open: 'onbekend' },
    { naam: 'hoeveel.aantalDaders', soort: 'getalOfOnbekend', open: 'onbekend' },
  ],
  hulp: [
    { naam: 'hulp.politieGebeld', ...jaNeeOnbekend },
    { naam: 'hulp.hulpverleningBetrokken', ...jaNeeOnbekend },
    { naam: 'hulp.hulpverleningToelichting', soort: 'regel', ...vrij },
    { naam: 'hulp.zorgcoordinatorBetrokken', ...jaNeeOnbekend },
    { naam: 'hulp.zorgcoordinatorNaam', soort: 'regel', ...vrij },
  ],
  overU: [
    { naam: 'overU.anonimiteit', soort: 'keuze', opties: Object.keys(ANONIMITEITEN) },
    { naam: 'overU.hoedanigheid', soort: 'keuze', opties: Object.keys(HOEDANIGHEDEN) },
    { naam: 'overU.naam', soort: 'regel', ...vrij, als: isBekend, zelf: 'name' },
    { naam: 'overU.telefoon', soort: 'telefoon', ...vrij, als: isBekend, zelf: 'tel' },
    { naam: 'overU.email', soort: 'email', ...vrij, als: isBekend, zelf: 'email' },
    { naam: 'overU.organisatie', soort: 'regel', ...vrij, als: isBekend, zelf: 'organization' },
    { naam: 'overU.magTeruggebeld', soort: 'keuze', opties: JA_NEE, als: isBekend, anders: 'nee' },
    { naam: 'overU.voorkeurstijd', soort: 'regel', ...vrij, als: isBekend },
  ],
};

/** The questions of one group, for who fills in. */
export function vragenVan(groep: Vraaggroep, invuller: Invuller): readonly Vraag[] {
  const asked = vragen[groep].filter(({ voor }) => voor === undefined || voor === invuller);
  return invuller === 'publiek' ? asked : asked.map(withoutAutofill);
}

/**
 * The answers without those to questions that are no longer asked: who chooses to stay anonymous has given
 * no name, also when it was typed before.
 */
export function withoutUnasked(antwoorden: Antwoorden): Antwoorden {
  const unasked = Object.values(vragen)
    .flat()
    .filter(({ als }) => als !== undefined && !als(antwoorden))
    .map(({ naam }) => naam);
  return Object.fromEntries(Object.entries(antwoorden).filter(([naam]) => !unasked.includes(naam)));
}

/** The browser of a professional knows the professional, not the melder. */
export function withoutAutofill(vraag: Vraag): Vraag {
  return { ...vraag, zelf: undefined };
}
