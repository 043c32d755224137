import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/**
 * A4.2: care is coordinated around what police or OM released. The process says for whom: the zorgcoördinator of this
 * casus, or else procesregie.
 */
export const zorgAfstemmen = defineTaak({
  naam: 'zorg-afstemmen',
  label: 'Zorg rond strafproces afstemmen',
  rol: 'R03',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T14',
  activiteit: 'A4.2',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'strafrecht',
  waaromNu:
    'Politie of OM heeft iets vrijgegeven over het strafproces. Stem af wat dat vraagt van zorg, tolk en veiligheid.',
  variabelen: ['slachtofferrechtenGezet'],
  dossier: z.object({
    afstemmingZorg: verplichteTekst(4_000, 'Schrijf wat u heeft afgesproken over de zorg.'),
  }),
});
