import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.1: a partner does not agree; procesregie speaks with it, or proposes somebody else. */
export const overeenstemmingZoeken = defineTaak({
  naam: 'overeenstemming-zoeken',
  label: 'Bezwaar bespreken',
  rol: 'R03',
  uitvoerders: ['A5.1:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T22',
  rang: 1,
  anker: 'F8',
  activiteit: 'A5.1',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu: 'Een partner stemt niet in met de begeleider die u voordroeg.',
  variabelen: ['overeenstemmingKeuze'],
  dossier: z.object({ afspraak: verplichteTekst(1_000, 'Schrijf wat u heeft afgesproken.') }),
});
