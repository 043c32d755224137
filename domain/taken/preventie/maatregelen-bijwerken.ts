import { aantalMaatregelen, maatregelenSchema } from '../../preventie/preventiejaar.js';
import { defineTaak } from '../define-taak.js';

/** A1.3: how often something was done that stops who exploits people, per half year. */
export const maatregelenBijwerken = defineTaak({
  naam: 'maatregelen-bijwerken',
  label: 'Maatregelen bijwerken',
  rol: 'R07',
  uitvoerders: ['A1.3-STRAF:R', 'A1.3-BESTUUR:R'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T36',
  activiteit: 'A1.3',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'preventie',
  isMeervoudig: true,
  waaromNu: 'Het half jaar is voorbij. Wat verstoort, telt alleen mee als het is opgeschreven.',
  variabelen: ['aantalMaatregelen'],
  dossier: maatregelenSchema,
  weiger: ({ variables, dossierdeel }) =>
    variables.aantalMaatregelen === aantalMaatregelen(dossierdeel) ? null : 'AANTAL_KLOPT_NIET',
});
