import { z } from 'zod';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.1: each partner of the casus says whether it agrees with the begeleider. One evaluation has several of these at once. */
export const instemmen = defineTaak({
  naam: 'instemmen',
  label: 'Met begeleider instemmen',
  rol: 'R04',
  uitvoerders: [],
  vervangerGroep: 'r04',
  termijnCode: 'T09',
  activiteit: 'A5.1',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  isMeervoudig: true,
  waaromNu:
    'De casus waar u bij betrokken was wordt geëvalueerd. Een begeleider wordt alleen aangesteld als de partners het eens zijn.',
  variabelen: ['instemming'],
  dossier: z.object({ bezwaren: optioneleTekst(1_000) }),
  weiger: ({ variables, dossierdeel: { bezwaren } }) =>
    variables.instemming === 'NEE' && bezwaren === undefined ? 'BEZWAAR_ONTBREEKT' : null,
});
