import { z } from 'zod';
import { TERMIJNCODES } from '../taak/termijncode.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** What surrounds every user task. */
export const taakVariabelen = {
  taak: defineVariabele(
    z.object({
      uiterlijk: z.iso.datetime({ offset: true }),
      herinnering: z.iso.datetime({ offset: true }),
      escalatieCyclus: z.string().regex(/^R10\/.+\/P(T1H|1D)$/),
      groepen: z.array(z.string()).min(1),
      volgorde: z.number().int(),
    }),
    'ME',
    'Taak',
    'Termijn, groepen en volgorde van één taak; bestaat alleen rond die taak.',
  ),
  termijnCode: defineVariabele(z.enum(TERMIJNCODES), 'ME', 'Termijn', 'Code van de termijn.'),
  uitvoerderGroep: defineVariabele(
    z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/),
    'ME',
    'Groep van de uitvoerder',
    'Voor wie een taak is als het proces dat bepaalt.',
  ),
} as const satisfies Record<string, Variabele>;
