import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { KNELPUNTNIVEAUS, VOORTGANGEN } from '../plan/voortgang.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** How the plan of a casus goes; what people tell of it stays in the dossier. */
export const uitvoeringEnMonitoringVariabelen = {
  voortgangOp: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Voortgangsmoment',
    'Wanneer de voortgang wordt besproken (T16).',
  ),
  f6einde: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Einde van de uitvoering',
    'Vanaf dit moment tellen de contacten van de nazorg (T20).',
  ),
  voortgang: defineVariabele(
    keuzeUit(VOORTGANGEN, {
      error: 'Kies hoe de casus verdergaat.',
    }),
    'ME',
    'Voortgang',
    'Hoe de casus verdergaat na het bespreken.',
  ),
  knelpuntNiveau: defineVariabele(
    keuzeUit(KNELPUNTNIVEAUS, {
      error: 'Kies of er een knelpunt is.',
    }),
    'ME',
    'Niveau van het knelpunt',
    'Waar iets moet veranderen; geen als er niets knelt.',
  ),
  afrondPoort: defineVariabele(
    z.enum(['VRIJ', 'OPEN']),
    'ME',
    'Afronden vrij of open',
    'Of er bij het afronden nog acties openstaan.',
  ),
} as const satisfies Record<string, Variabele>;
