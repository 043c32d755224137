import { z } from 'zod';
import { evaluatievormSchema, INSTEMMINGEN } from '../evaluatie/evaluatie.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const groep = z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/);
const instemmingsvraag = z.strictObject({ instemmingId: sleutel, uitvoerderGroep: groep });
const aantal = z
  .number({ error: 'Vul een aantal in.' })
  .int({ error: 'Vul een heel aantal in.' })
  .min(0, { error: 'Vul een aantal in.' })
  .max(50, { error: 'Vul een aantal in van ten hoogste 50.' });

/** Looking back on a casus, without anything of the casus. */
export const evaluatieVariabelen = {
  evaluatieId: defineVariabele(sleutel, 'ME', 'Evaluatie', 'Sleutel van de evaluatie.'),
  neutraal: defineVariabele(
    z.boolean(),
    'ME',
    'Begeleider neutraal',
    'Of de voorgedragen begeleider niet bij de casus betrokken was.',
  ),
  begeleiderGroep: defineVariabele(
    groep,
    'ME',
    'Groep van de begeleider',
    'Voor wie het werk van de begeleider wordt klaargezet.',
  ),
  betrokkenPartners: defineVariabele(
    z.array(instemmingsvraag),
    'ME',
    'Betrokken partners',
    'Per partner een sleutel en de groep die instemt.',
  ),
  instemmingsvraag: defineVariabele(
    instemmingsvraag,
    'ME',
    'Instemmingsvraag',
    'De vraag aan één van de betrokken partners.',
  ),
  instemmingId: defineVariabele(sleutel, 'ME', 'Instemming', 'Sleutel van de instemming van één partner.'),
  instemmingUiterlijk: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Instemmen uiterlijk',
    'Tot wanneer partners kunnen reageren op de begeleider (T09).',
  ),
  instemming: defineVariabele(
    z.enum(INSTEMMINGEN, { error: 'Kies of u instemt.' }),
    'ME',
    'Instemming',
    'Of een partner instemt met de begeleider.',
  ),
  overeenstemming: defineVariabele(
    z.boolean(),
    'ME',
    'Overeenstemming',
    'Of geen partner bezwaar heeft tegen de begeleider.',
  ),
  overeenstemmingKeuze: defineVariabele(
    z.enum(['BEREIKT', 'ANDERE_BEGELEIDER'], { error: 'Kies hoe het verder gaat.' }),
    'ME',
    'Uitkomst van het zoeken',
    'De partner stemt alsnog in, of er komt een andere begeleider.',
  ),
  anoniemAkkoord: defineVariabele(
    z.boolean({ error: 'Zeg of de beschrijving niemand herkenbaar maakt.' }),
    'ME',
    'Beschrijving akkoord',
    'Of de tweede persoon niets vond dat naar iemand leidt.',
  ),
  evaluatievorm: defineVariabele(evaluatievormSchema, 'ME', 'Vorm', 'Hoe de evaluatie wordt gehouden.'),
  aantalBevindingen: defineVariabele(aantal, 'ME', 'Bevindingen', 'Hoeveel bevindingen er zijn.'),
  aantalLeerpunten: defineVariabele(aantal, 'ME', 'Leerpunten', 'Hoeveel leerpunten er zijn.'),
} as const satisfies Record<string, Variabele>;
