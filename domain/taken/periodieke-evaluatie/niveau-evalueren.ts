import { bevindingenSchema } from '../../evaluatie/ketenevaluatie.js';
import { defineTaak } from '../define-taak.js';

/** A5.2: what works and what does not, in systems, processes, roles and knowledge. */
export const niveauEvalueren = defineTaak({
  naam: 'niveau-evalueren',
  label: 'Proces, keten of beleid evalueren',
  rol: 'R10',
  // Whoever was appointed.
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T22',
  rang: 2,
  activiteit: 'A5.2',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu:
    'De cijfers staan klaar. Kijk terug met de betrokkenen en schrijf op wat u vindt, zonder personen.',
  variabelen: ['aantalBevindingen'],
  dossier: bevindingenSchema,
  weiger: ({ variables, dossierdeel: { bevindingen } }) =>
    variables.aantalBevindingen === bevindingen.length ? null : 'AANTAL_KLOPT_NIET',
});
