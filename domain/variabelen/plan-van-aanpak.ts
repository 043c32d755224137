import { z } from 'zod';
import { monitorintervalSchema } from '../plan/plan.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** The plan of a casus; its text stays in the dossier. */
export const planVanAanpakVariabelen = {
  planModus: defineVariabele(
    z.enum(['NIEUW', 'BIJSTELLEN']),
    'ME',
    'Plan nieuw of bijgesteld',
    'Of dit het eerste plan is of een wijziging.',
  ),
  daderdeelNodig: defineVariabele(
    z.boolean({ error: 'Kies of er een daderdeel nodig is.' }),
    'ME',
    'Daderdeel nodig',
    'Of politie of OM een deel over de dader schrijft.',
  ),
  planCompleet: defineVariabele(z.boolean(), 'ME', 'Plan compleet', 'Of het plan alles heeft wat nodig is.'),
  aantalActies: defineVariabele(
    z.number().int().min(0),
    'ME',
    'Aantal acties',
    'Hoeveel acties het plan vraagt.',
  ),
  planBesluit: defineVariabele(
    z.enum(['VAST', 'TERUG'], { error: 'Kies of het plan wordt vastgesteld.' }),
    'ME',
    'Besluit over het plan',
    'Vastgesteld, of terug om aan te passen.',
  ),
  planVersie: defineVariabele(
    z.number().int().min(1),
    'ME',
    'Versie van het plan',
    'Het nummer van de vastgestelde versie.',
  ),
  monitoringInterval: defineVariabele(
    monitorintervalSchema,
    'ME',
    'Voortgang bespreken',
    'Hoe vaak het plan vraagt om de voortgang te bespreken.',
  ),
} as const satisfies Record<string, Variabele>;
