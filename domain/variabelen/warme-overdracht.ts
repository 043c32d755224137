import { z } from 'zod';
import { bestemmingSchema } from '../casus/overdracht.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

/** Handing over, until somebody has confirmed. */
export const warmeOverdrachtVariabelen = {
  overdrachten: defineVariabele(
    z.array(z.object({ overdrachtId: sleutel, bestemming: bestemmingSchema })),
    'DY',
    'Overdrachten',
    'Eén overdracht per bestemming.',
  ),
  overdracht: defineVariabele(
    z.object({ overdrachtId: sleutel, bestemming: bestemmingSchema }),
    'DY',
    'Overdracht',
    'De overdracht van één bestemming.',
  ),
  overdrachtId: defineVariabele(sleutel, 'ME', 'Overdracht', 'Sleutel van de overdracht.'),
  overdrachtUiterlijk: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Overdracht uiterlijk',
    'Tot wanneer procesregie op de bevestiging wacht (T21).',
  ),
  bestemming: defineVariabele(bestemmingSchema, 'DY', 'Bestemming', 'Wie deze overdracht krijgt.'),
  overdrachtStatus: defineVariabele(
    z.enum(['BEVESTIGD', 'GEWEIGERD'], { error: 'Kies een antwoord.' }),
    'DY',
    'Antwoord op de overdracht',
    'Of de bestemming overneemt.',
  ),
  terugKeuze: defineVariabele(
    z.enum(['ANDERE_BESTEMMING', 'NABELLEN', 'STOPPEN'], { error: 'Kies wat er nu gebeurt.' }),
    'ME',
    'Wat nu',
    'Andere bestemming, nabellen, of sluiten zonder overdracht.',
  ),
  overdrachtOordeel: defineVariabele(
    z.enum(['AKKOORD', 'TERUG'], { error: 'Kies een oordeel.' }),
    'ME',
    'Oordeel over stoppen',
    'Eens met sluiten zonder overdracht, of terug.',
  ),
} as const satisfies Record<string, Variabele>;
