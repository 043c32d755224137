import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { MATCHOORDELEN } from '../melding/match.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** From the first signal to a dossier. */
export const signalerenEnMeldenVariabelen = {
  aantalDossiers: defineVariabele(
    z.number().int().min(0),
    'ME',
    'Aantal dossiers',
    'Dossiers van deze casus.',
  ),
  aantalKandidaten: defineVariabele(
    z.number().int().min(0),
    'EX',
    'Aantal mogelijke bekenden',
    'Bestaande dossiers die over dezelfde persoon kunnen gaan; welke, staat alleen in de dossierstore.',
  ),
  match: defineVariabele(
    keuzeUit(MATCHOORDELEN, {
      error: 'Kies of u deze persoon kent.',
    }),
    'EX',
    'Is deze persoon bekend',
    'Oordeel van een mens over de mogelijke bekenden (INV18).',
  ),
  matchGevolg: defineVariabele(
    z.enum(['SAMENGEVOEGD', 'VERDER']),
    'ME',
    'Gevolg van het oordeel',
    'De melding hoort bij een andere open casus, of deze casus gaat verder.',
  ),
  opvolging: defineVariabele(
    z.enum(['POLITIE', 'BEL_TERUG', 'GEEN'], { error: 'Kies hoe de melding is opgevolgd.' }),
    'ME',
    'Opvolging',
    'Hoe de acute melding is opgevolgd.',
  ),
} as const satisfies Record<string, Variabele>;
