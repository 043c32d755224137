import { prioriteitSchema } from '../casus/prioriteit.js';
import {
  actueelSchema,
  acuutSchema,
  doorlaatverbodSchema,
  kwalificatieSchema,
  veiligheidSchema,
} from '../weging/weging.js';
import { advies, defineVariabele, type Variabele } from './define-variabele.js';

/** What the tables D1 to D7 advise, and what a person then decided. */
export const adviezenVariabelen = {
  acuutAdvies: defineVariabele(
    advies('acuut', acuutSchema).nullable(),
    'EX',
    'Advies acuut',
    'Uitkomst van D1.',
  ),
  actueelAdvies: defineVariabele(
    advies('actueel', actueelSchema).nullable(),
    'EX',
    'Advies actueel',
    'Uitkomst van D2.',
  ),
  veiligheidAdvies: defineVariabele(
    advies('veiligheid', veiligheidSchema).nullable(),
    'EX',
    'Advies veiligheid',
    'Uitkomst van D3.',
  ),
  doorlaatverbodAdvies: defineVariabele(
    advies('doorlaatverbod', doorlaatverbodSchema).nullable(),
    'EX',
    'Advies doorlaatverbod',
    'Uitkomst van D4.',
  ),
  kwalificatieAdvies: defineVariabele(
    advies('kwalificatie', kwalificatieSchema).nullable(),
    'EX',
    'Advies kwalificatie',
    'Uitkomst van D5.',
  ),
  prioriteitAdvies: defineVariabele(
    prioriteitSchema.nullable(),
    'DY',
    'Advies prioriteit',
    'Uitkomst van D7.',
  ),
  acuut: defineVariabele(
    acuutSchema,
    'EX',
    'Acuut',
    'Besluit in de weging, of uitkomst van D1 bij registratie.',
  ),
  actueel: defineVariabele(actueelSchema, 'EX', 'Actueel', 'Besluit in de weging.'),
  veiligheid: defineVariabele(veiligheidSchema, 'EX', 'Veiligheid', 'Besluit in de weging.'),
  doorlaatverbod: defineVariabele(
    doorlaatverbodSchema,
    'EX',
    'Doorlaatverbod',
    'Invoer van D7; bij registratie NVT.',
  ),
  kwalificatie: defineVariabele(
    kwalificatieSchema,
    'EX',
    'Kwalificatie',
    'Besluit in de weging: wel, vermoeden of geen.',
  ),
  prioriteit: defineVariabele(
    prioriteitSchema,
    'DY',
    'Prioriteit',
    'Besluit in de weging, of voorlopig bij registratie.',
  ),
  doorlaatverbodUitkomst: defineVariabele(
    doorlaatverbodSchema,
    'EX',
    'Uitkomst doorlaatverbod',
    'Advies van D4 na de weging.',
  ),
} as const satisfies Record<string, Variabele>;
