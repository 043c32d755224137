import { z } from 'zod';
import { isMotivering } from '../../weging/motivering.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** After relapse: does the plan go on, or must the keten weigh again? */
export const terugvalBeoordelen = defineTaak({
  naam: 'terugval-beoordelen',
  label: 'Terugval beoordelen',
  rol: 'R03',
  uitvoerders: ['A4.4:A', 'A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T06',
  activiteit: 'A4.4',
  fase: 'F7',
  mandaten: [],
  doel: 'nazorg',
  gegevensgroep: 'nazorg',
  waaromNu: 'In de nazorg is terugval gezien; kies hoe de keten verdergaat.',
  variabelen: ['terugvalBesluit'],
  dossier: z.object({ motivering: verplichteTekst(4_000, 'Schrijf een motivering.') }),
  weiger: ({ dossierdeel }) => (isMotivering(dossierdeel.motivering) ? null : 'MOTIVERING_ONTBREEKT'),
});
