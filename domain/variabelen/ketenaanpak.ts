import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { FASEN } from '../casus/fase.js';
import { GEVOLGEN, INSTAPFASEN } from '../casus/instap.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** How the main line goes from phase to phase, and back. */
export const ketenaanpakVariabelen = {
  instapFase: defineVariabele(z.enum(INSTAPFASEN), 'ME', 'Instap', 'Waar de casus begint of verdergaat.'),
  fase: defineVariabele(z.enum(FASEN), 'ME', 'Fase', 'De fase die met deze stap begint.'),
  bundeling: defineVariabele(
    z.enum(['GEBUNDELD', 'WEGEN']),
    'ME',
    'Bundeling',
    'Of een open weging het nieuwe meeneemt, of er opnieuw wordt gewogen.',
  ),
  gevolg: defineVariabele(
    keuzeUit(GEVOLGEN, { error: 'Kies wat er met de casus gebeurt.' }),
    'ME',
    'Gevolg',
    'Wat er na een herweging met de casus gebeurt.',
  ),
  gevolgStatus: defineVariabele(
    z.enum(['AKKOORD', 'OPNIEUW']),
    'ME',
    'Geldt het gevolg nog',
    'Of de casus nog in de fase is die de beslisser zag.',
  ),
  afsluitResultaat: defineVariabele(
    z.enum(['AFGESLOTEN', 'OPEN_PUNTEN']),
    'ME',
    'Resultaat van afsluiten',
    'Of de casus is afgesloten, of dat er nog iets openstaat.',
  ),
  evaluatieNodig: defineVariabele(
    z.enum(['JA', 'NEE']),
    'ME',
    'Evaluatie nodig',
    'P1 altijd, andere afgeronde casussen in een steekproef.',
  ),
} as const satisfies Record<string, Variabele>;
