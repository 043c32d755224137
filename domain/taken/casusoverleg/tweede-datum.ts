import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: another day, or going on with who comes. */
export const tweedeDatum = defineTaak({
  naam: 'tweede-datum',
  label: 'Tweede datum kiezen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T07',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'Zorg en veiligheid zitten niet allebei aan tafel, of een partner vraagt om uitstel.',
  variabelen: ['tweedeDatum'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf waarom.') }),
});
