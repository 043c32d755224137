import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { SLUITREDENEN } from '../casus/casus.js';
import { bestemmingSchema, bestemmingenSchema } from '../casus/overdracht.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** Scaling down, never in silence. */
export const afschalenVariabelen = {
  afschaalPoort: defineVariabele(
    z.enum(['VRIJ', 'WACHT_TOETS', 'ACTUALITEIT']),
    'ME',
    'Mag er afgeschaald worden',
    'Open toets of open actualiteit houdt afschalen tegen.',
  ),
  actualiteitUitkomst: defineVariabele(
    z.enum(['NIET_MEER', 'HERWEGEN']),
    'ME',
    'Uitkomst actualiteit',
    'Niet meer in de situatie, of opnieuw wegen.',
  ),
  afsluitreden: defineVariabele(
    keuzeUit(SLUITREDENEN, { error: 'Kies een reden.' }),
    'DY',
    'Reden van afsluiten',
    'Waarom de casus sluit.',
  ),
  bestemmingAdvies: defineVariabele(
    z.array(bestemmingSchema).nullable(),
    'DY',
    'Advies bestemming',
    'Uitkomsten van D12; leeg als geen regel past, en dan kiest een mens.',
  ),
  bestemmingen: defineVariabele(bestemmingenSchema, 'DY', 'Bestemmingen', 'Wie overneemt bij afschalen.'),
  tweedeLezer: defineVariabele(
    z.enum(['AKKOORD', 'TERUG', 'HERWEGEN'], { error: 'Kies een oordeel.' }),
    'ME',
    'Oordeel tweede lezer',
    'Akkoord, terug naar de voorsteller, of opnieuw wegen.',
  ),
} as const satisfies Record<string, Variabele>;
