import { z } from 'zod';
import { uitkomstVoorKetenSchema } from '../casus/straftraject.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

/** What the engine knows of the criminal side: that there is a traject, and what the process goes on with. */
export const strafrechtelijkTrajectVariabelen = {
  trajectId: defineVariabele(sleutel, 'ME', 'Traject', 'Sleutel van het strafrechtelijk traject.'),
  preweegBekend: defineVariabele(
    z.boolean(),
    'SG',
    'Pre-weeg bekend',
    'Of de uitkomst van de pre-weeg al was vastgelegd toen het traject begon.',
  ),
  preweegGedaan: defineVariabele(
    z.boolean({ error: 'Zeg of de pre-weeg is gedaan.' }),
    'SG',
    'Pre-weeg gedaan',
    'Of politie of OM de pre-weeg heeft gedaan.',
  ),
  preweegOp: defineVariabele(
    z.iso.date({ error: 'Vul een dag in.' }).nullish(),
    'SG',
    'Dag van de pre-weeg',
    'Wanneer de pre-weeg is gedaan.',
  ),
  uitkomstVoorKeten: defineVariabele(
    uitkomstVoorKetenSchema,
    'SG',
    'Uitkomst voor de keten',
    'Of politie en OM het oppakken. De weging zelf blijft bij hen.',
  ),
  afstemmingNodig: defineVariabele(
    z.boolean(),
    'SG',
    'Afstemming nodig',
    'Of iets is vrijgegeven waarop de zorg moet worden afgestemd.',
  ),
  trajectKlaar: defineVariabele(
    z.boolean(),
    'SG',
    'Traject klaar',
    'Of het traject voor de keten klaar is, volgens wat is vrijgegeven.',
  ),
  slachtofferrechtenGezet: defineVariabele(
    z.boolean({ error: 'Zeg of de slachtofferrechten zijn ingezet.' }),
    'SG',
    'Slachtofferrechten ingezet',
    'Of informatierecht, spreekrecht en schadevergoeding zijn besproken en ingezet.',
  ),
} as const satisfies Record<string, Variabele>;
