import { z } from 'zod';
import { jaNeeSchema } from '../../keuze.js';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/**
 * A3.3: hearing the melder, before the second weging (T11). The source gives this to the meldpunt, whose view of a casus
 * ends at F3 (matrix 3.4); procesregie, who sees the melder, hears or has the meldpunt hear.
 */
export const melderHoren = defineTaak({
  naam: 'melder-horen',
  label: 'Melder veilig horen',
  rol: 'R03',
  uitvoerders: ['A3.3:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T11',
  activiteit: 'A3.3',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'weging2',
  waaromNu: 'De melder mag worden gebeld; wat die weet, hoort voor de tweede weging op tafel.',
  variabelen: ['melderGehoord'],
  dossier: z.object({
    verslag: verplichteTekst(8_000, 'Schrijf wat de melder vertelde, of waarom u niet kon horen.'),
    tolk: jaNeeSchema,
    veiligContact: optioneleTekst(1_000),
  }),
});
