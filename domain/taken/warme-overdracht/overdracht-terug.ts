import { z } from 'zod';
import { bestemmingSchema, isBestemming } from '../../casus/overdracht.js';
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
  activiteitInFase: { F7: 'A4.4' },
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
  weiger: ({ kaart, variables: { terugKeuze, bestemming } }) => {
    if (terugKeuze !== 'ANDERE_BESTEMMING') return null;
    const kan = bestemming !== 'GEEN' && isBestemming(kaart, bestemmingSchema.parse(bestemming));
    return kan ? null : 'BESTEMMING_ONTBREEKT';
  },
});
