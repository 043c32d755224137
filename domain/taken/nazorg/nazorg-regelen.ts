import { z } from 'zod';
import { nazorgvraagSchema } from '../../nazorg/nazorg.js';
import { defineTaak } from '../define-taak.js';

/** A4.4: which help everybody needs, and who takes it up. Without a single line there is nothing to watch over. */
export const nazorgRegelen = defineTaak({
  naam: 'nazorg-regelen',
  label: 'Nazorg regelen',
  rol: 'R03',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T21',
  activiteit: 'A4.4',
  fase: 'F7',
  mandaten: [],
  doel: 'nazorg',
  gegevensgroep: 'nazorg',
  waaromNu: 'De uitvoering is afgerond; leg vast welke hulp doorgaat en wie die overneemt.',
  variabelen: [],
  dossier: z.object({
    nazorgvragen: z.array(nazorgvraagSchema, { error: 'Voeg ten minste één persoon toe.' }).min(1, {
      error: 'Voeg ten minste één persoon toe.',
    }),
  }),
});
