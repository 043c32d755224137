import { jaarplanSchema } from '../../preventie/preventiejaar.js';
import { defineTaak } from '../define-taak.js';

/** A1.1: what a region does this year to make people aware. */
export const jaarplanOpstellen = defineTaak({
  naam: 'jaarplan-opstellen',
  label: 'Jaarplan preventie opstellen',
  rol: 'R09',
  uitvoerders: ['A1.1:R'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T35',
  activiteit: 'A1.1',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'preventie',
  waaromNu: 'Voor het nieuwe jaar heeft de regio een plan nodig: bijeenkomsten, gastlessen en campagnes.',
  variabelen: [],
  dossier: jaarplanSchema,
});
