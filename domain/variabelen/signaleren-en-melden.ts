import { z } from 'zod';
import { lvbRisicoSchema } from '../dossiervorming/lvb-profiel.js';
import { jaNeeOnbekendSchema, keuzeUit } from '../keuze.js';
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
  stappenInhalen: defineVariabele(
    z.enum(['JA', 'NEE']),
    'ME',
    'Stappen inhalen',
    'Of de casus binnenkwam terwijl er al iets liep, zodat gemiste stappen ernaast worden ingehaald.',
  ),
  opvolging: defineVariabele(
    z.enum(['POLITIE', 'BEL_TERUG', 'GEEN'], { error: 'Kies hoe de melding is opgevolgd.' }),
    'ME',
    'Opvolging',
    'Hoe de acute melding is opgevolgd.',
  ),
  lvbVermoeden: defineVariabele(
    jaNeeOnbekendSchema,
    'EX',
    'Vermoeden van LVB',
    'Of het meldpunt een licht verstandelijke beperking vermoedt; bij ja volgt de vragenlijst.',
  ),
  tolkNodig: defineVariabele(jaNeeOnbekendSchema, 'DY', 'Tolk nodig', 'Of een gesprek een tolk vraagt.'),
  veiligContact: defineVariabele(
    jaNeeOnbekendSchema,
    'DY',
    'Veilig contact mogelijk',
    'Of er een veilige manier is om de persoon te bereiken; hoe, staat alleen in de dossierstore.',
  ),
  puntenBekend: defineVariabele(
    z.number().int().min(0).max(11),
    'ME',
    'Punten bekend',
    'Hoeveel van de elf punten van A2.2 bekend zijn (K-21c); de rest is nagevraagd.',
  ),
  lvbProfiel: defineVariabele(
    lvbRisicoSchema,
    'EX',
    'LVB-risicoprofiel',
    'Uitkomst van de vragenlijst; de antwoorden blijven waar zij is ingevuld (E09).',
  ),
} as const satisfies Record<string, Variabele>;
