import { z } from 'zod';
import { NIVEAUS } from '../evaluatie/ketenevaluatie.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const teEvalueren = z.strictObject({ zaakId: sleutel, uitvoerderGroep: z.string() });

/** The evaluation of process, keten or policy (A5.2): nothing of a casus. */
export const periodiekeEvaluatieVariabelen = {
  niveau: defineVariabele(z.enum(NIVEAUS), 'ME', 'Niveau', 'Proces, keten of beleid.'),
  teEvalueren: defineVariabele(
    z.array(teEvalueren),
    'ME',
    'Te evalueren',
    'Wat aan de beurt is; mag leeg zijn.',
  ),
  evaluatie: defineVariabele(teEvalueren, 'ME', 'Evaluatie', 'Eén van de evaluaties.'),
  uitstel: defineVariabele(
    z.enum(['GAAT_DOOR', 'UITGESTELD'], { error: 'Kies of de evaluatie doorgaat.' }),
    'ME',
    'Doorgaan of uitstellen',
    'Een andere evaluatie kan voorrang hebben.',
  ),
  wijzigingTabel: defineVariabele(
    z.boolean(),
    'ME',
    'Wijziging van een tabel',
    'Of een beslistabel verandert.',
  ),
  wijzigingProces: defineVariabele(
    z.boolean(),
    'ME',
    'Wijziging van een proces',
    'Of een procesmodel verandert.',
  ),
} as const satisfies Record<string, Variabele>;
