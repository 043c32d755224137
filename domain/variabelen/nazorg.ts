import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { bestemmingSchema } from '../casus/overdracht.js';
import { CONTACTRANGEN, CONTACTUITKOMSTEN, KANTEN } from '../nazorg/nazorg.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const moment = z.iso.datetime({ offset: true });
const contact = z.object({ rang: z.literal(CONTACTRANGEN), vanaf: moment });
const traject = z.object({
  nazorgId: sleutel,
  kant: keuzeUit(KANTEN),
  overdrachten: z.array(z.object({ overdrachtId: sleutel, bestemming: bestemmingSchema })),
  contactmomenten: z.array(contact),
});

/** Nazorg: who is followed, and when. */
export const nazorgVariabelen = {
  trajecten: defineVariabele(
    z.array(traject),
    'ME',
    'Trajecten',
    'Eén traject per zorgvraag, met zijn contactmomenten.',
  ),
  traject: defineVariabele(traject, 'ME', 'Traject', 'Eén van de trajecten.'),
  nazorgId: defineVariabele(sleutel, 'ME', 'Nazorg', 'Sleutel van het nazorgtraject.'),
  contact: defineVariabele(contact, 'ME', 'Contactmoment', 'Eén van de contactmomenten van een traject.'),
  rang: defineVariabele(z.number().int().min(1), 'ME', 'Rang', 'Het hoeveelste contact het is (T20).'),
  contactUitkomst: defineVariabele(
    keuzeUit(CONTACTUITKOMSTEN, {
      error: 'Kies hoe het gaat.',
    }),
    'DY',
    'Uitkomst van het contact',
    'Hoe het met de betrokkene gaat.',
  ),
  themaGemeld: defineVariabele(
    z.enum(['GEMELD', 'GEEN'], { error: 'Kies of er een thema is.' }),
    'ME',
    'Thema gemeld',
    'Of er iets is dat beleid moet weten.',
  ),
  nazorgUitkomst: defineVariabele(
    z.enum(['KLAAR', 'TERUGVAL']),
    'ME',
    'Uitkomst van de nazorg',
    'Of de nazorg klaar is, of dat er terugval is.',
  ),
  terugvalBesluit: defineVariabele(
    z.enum(['UITVOEREN', 'HERWEGEN'], { error: 'Kies hoe de keten verdergaat.' }),
    'ME',
    'Na terugval',
    'Verder met de uitvoering, of opnieuw wegen.',
  ),
} as const satisfies Record<string, Variabele>;
