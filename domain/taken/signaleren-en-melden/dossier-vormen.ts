import { dossiervormingSchema } from '../../dossiervorming/dossiervorming.js';
import { defineTaak } from '../define-taak.js';

/** A2.2: the eleven points are known, or found out to be unknown, before anybody weighs. */
export const dossierVormen = defineTaak({
  naam: 'dossier-vormen',
  label: 'Dossier vormen: de elf punten',
  rol: 'R02',
  uitvoerders: ['A2.2:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T03',
  activiteit: 'A2.2',
  fase: 'F1',
  mandaten: [],
  doel: 'melden',
  gegevensgroep: 'meldingKern',
  waaromNu:
    'Het dossier is aangemaakt. Wie weegt, moet elf punten kennen, of weten dat ze zijn nagevraagd en niet bekend zijn.',
  variabelen: ['lvbVermoeden', 'tolkNodig', 'veiligContact'],
  dossier: dossiervormingSchema,
});
