import { z } from 'zod';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const groep = z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/);
const bevindingVariabele = z.strictObject({
  zaakId: sleutel,
  /** For whom the task is, when the finding says so. */
  uitvoerderGroep: groep.optional(),
  /** Until when somebody can still decide. */
  besluitVoor: z.iso.datetime({ offset: true }).optional(),
});
const bevindingen = z.array(bevindingVariabele);

/** The daily check (advies 5). A finding is a random key: what it is about stands in the dossier. */
export const bewakenVariabelen = {
  zaakId: defineVariabele(sleutel, 'ME', 'Ketenzaak', 'Sleutel van werk dat niet bij één casus hoort.'),
  controleId: defineVariabele(sleutel, 'ME', 'Controle', 'Sleutel van een controle waar iemand om vroeg.'),
  controleOp: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Moment van de controle',
    'Vijf uur in de ochtend op de klok in Nederland.',
  ),
  controle: defineVariabele(
    z.enum(['GEOPEND', 'AL_GEDAAN']),
    'ME',
    'Controle',
    'Of de controle van deze dag nu begint, of al begonnen was.',
  ),
  hangend: defineVariabele(
    z.number().int().min(0),
    'ME',
    'Hangende berichten',
    'Hoeveel berichten opnieuw zijn aangeboden.',
  ),
  schendingen: defineVariabele(bevindingen, 'ME', 'Schendingen', 'Nieuwe bevindingen over casussen (INV1).'),
  teLaat: defineVariabele(bevindingen, 'ME', 'Te laat', 'Nieuwe bevindingen over termijnen.'),
  dekkingstekorten: defineVariabele(bevindingen, 'ME', 'Dekkingstekorten', 'Rollen zonder dekking.'),
  teBesluiten: defineVariabele(bevindingen, 'ME', 'Te besluiten', 'Bewaartermijnen die aflopen.'),
  opvolgingen: defineVariabele(bevindingen, 'ME', 'Op te volgen', 'Leerpunten en toegang over tijd.'),
  bevinding: defineVariabele(bevindingVariabele, 'ME', 'Bevinding', 'Eén van de bevindingen.'),
  besluitVoor: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Besluiten voor',
    'Daarna is er niets meer te besluiten.',
  ),
  herstel: defineVariabele(
    z.enum(['EIGENAAR_GEZET', 'STAP_HERSTELD', 'INCIDENT_OPGELOST'], { error: 'Kies wat u heeft gedaan.' }),
    'ME',
    'Herstel',
    'Wat er is gedaan om een casus terug te brengen.',
  ),
  verlengingsbesluit: defineVariabele(
    z.enum(['VERLENGEN', 'VERNIETIGEN'], { error: 'Kies verlengen of vernietigen.' }),
    'ME',
    'Besluit over bewaren',
    'Of een casus langer bewaard blijft.',
  ),
  verlengdTot: defineVariabele(
    z.iso.date().nullable(),
    'ME',
    'Verlengd tot en met',
    'Tot welke dag een casus bewaard blijft; leeg bij vernietigen.',
  ),
  opvolgStatus: defineVariabele(
    z.enum(['GEDAAN', 'NIET_GEDAAN'], { error: 'Kies of het gedaan is.' }),
    'ME',
    'Opvolging',
    'Of een leerpunt of de toegang is opgevolgd.',
  ),
} as const satisfies Record<string, Variabele>;
