import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: procesregie gets back what was refused or not confirmed in time. */
export const overdrachtTerug = defineTaak({
  naam: 'overdracht-terug',
  label: 'Overdracht opnieuw bezien',
  rol: 'R03',
  uitvoerders: ['A3.1:A'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T21',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  isMeervoudig: true,
  waaromNu: 'De overdracht is geweigerd of niet op tijd bevestigd; de casus sluit pas als dit is opgelost.',
  variabelen: ['terugKeuze', 'bestemming'],
  dossier: z.object({
    motivering: verplichteTekst(4_000, 'Schrijf een motivering.'),
  }),
  weiger: ({ variables: { terugKeuze, bestemming } }) =>
    terugKeuze === 'ANDERE_BESTEMMING' && bestemming === 'GEEN' ? 'BESTEMMING_ONTBREEKT' : null,
});
