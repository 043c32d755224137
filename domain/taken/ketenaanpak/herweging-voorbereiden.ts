import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.3: why a casus in F6 is enriched and weighed again; its actions go on. */
export const herwegingVoorbereiden = defineTaak({
  naam: 'herweging-voorbereiden',
  label: 'Herweging voorbereiden',
  rol: 'R03',
  uitvoerders: ['A4.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T12',
  activiteit: 'A4.3',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'plan',
  waaromNu: 'De casus gaat opnieuw naar verrijken en wegen; leg vast waarom en wat er nu anders is.',
  variabelen: [],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf een toelichting.') }),
});
