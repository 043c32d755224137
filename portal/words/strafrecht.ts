import type { Strafrechtveld } from '../../domain/casus/strafrecht.js';
import { ownWord } from '../../domain/own-word.js';

export const strafrechtNames: Readonly<Record<Strafrechtveld, string>> = {
  statusStrafrecht: 'Stand van het strafrechtelijk traject',
  aangifte: 'Aangifte',
  contactpunt: 'Contactpunt',
  afstemmingZorg: 'Afspraken met de zorg',
  slachtofferrechten: 'Slachtofferrechten',
  preweegGedaan: 'Pre-weeg gedaan',
  preweegOp: 'Dag van de pre-weeg',
  uitkomstVoorKeten: 'Uitkomst voor de keten',
};

export const strafrechtHints: Readonly<Partial<Record<Strafrechtveld, string>>> = {
  contactpunt: 'De dienst, geen naam van een onderzoeker.',
  afstemmingZorg:
    'Wat de zorg moet weten over tolk, moment van verhoor en veiligheid van het slachtoffer. Niets uit het onderzoek.',
  slachtofferrechten: 'Informatierecht, spreekrecht en schade.',
  uitkomstVoorKeten: 'De weging zelf blijft bij politie en OM.',
};

const values: Readonly<Record<string, string>> = {
  onbekend: 'onbekend',
  geenOnderzoek: 'geen onderzoek',
  onderzoek: 'onderzoek loopt',
  inAfweging: 'in afweging',
  vervolging: 'vervolging',
  sepot: 'sepot',
  zitting: 'zitting',
  vonnis: 'vonnis',
  hogerBeroep: 'hoger beroep',
  afgerond: 'afgerond',
  ja: 'ja',
  nee: 'nee',
  voornemen: 'voornemen',
  ingetrokken: 'ingetrokken',
  gezet: 'ingezet',
  opgepakt: 'opgepakt',
  nietOpgepakt: 'niet opgepakt',
  elders: 'elders',
};

/** A closed value as people say it; text stays as it was written. */
export function strafrechtValue(value: string): string {
  return ownWord(values, value) ?? value;
}
