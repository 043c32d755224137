import { z } from 'zod';
import { jaNeeSchema } from '../keuze.js';
import { toetsBesluitSchema } from '../weging/doorlaatverbod.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

/** The test of police and OM. */
export const doorlaatverbodVariabelen = {
  toetsId: defineVariabele(sleutel.nullable(), 'ME', 'Toets', 'Sleutel van de toets doorlaatverbod.'),
  toetsTermijnCode: defineVariabele(
    z.enum(['T05', 'T06']),
    'ME',
    'Termijn van de toets',
    'Spoedtoets of toets.',
  ),
  toetsBesluit: defineVariabele(
    toetsBesluitSchema,
    'SG',
    'Besluit doorlaatverbod',
    'Besluit van politie of OM.',
  ),
  ingrijpenGedaan: defineVariabele(
    jaNeeSchema,
    'SG',
    'Ingrijpen gedaan',
    'Of het slachtoffer uit de situatie is gehaald.',
  ),
} as const satisfies Record<string, Variabele>;
