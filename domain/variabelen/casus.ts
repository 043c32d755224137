import { z } from 'zod';
import { ingangSchema } from '../melding/melding.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

/** What every process of a casus carries. */
export const casusVariabelen = {
  casusId: defineVariabele(sleutel, 'ME', 'Casus', 'Sleutel van de casus.'),
  meldingId: defineVariabele(sleutel, 'ME', 'Melding', 'Sleutel van de melding waarmee de casus begon.'),
  periode: defineVariabele(
    z.number().int().min(1),
    'ME',
    'Periode',
    'Telt op bij elke heropening van de casus.',
  ),
  ingang: defineVariabele(ingangSchema, 'ME', 'Ingang', 'Waar de keten is binnengekomen.'),
  binding: defineVariabele(
    z.enum(['GEBONDEN', 'DUBBEL']),
    'ME',
    'Binding',
    'Of dit proces de casus heeft, of een ander.',
  ),
  vervolg: defineVariabele(
    z.enum(['VERDER', 'AFSCHALEN', 'TERUG_F3', 'HERWEGEN']),
    'ME',
    'Vervolg',
    'Waar de casus heen gaat na een hoofdstap: verder, afschalen, opnieuw wegen, of terug naar het voorbereiden van een overleg.',
  ),
} as const satisfies Record<string, Variabele>;
