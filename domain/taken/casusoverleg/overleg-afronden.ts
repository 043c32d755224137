import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: what came of the casusoverleg. */
export const overlegAfronden = defineTaak({
  naam: 'overleg-afronden',
  label: 'Uitkomst van overleg vastleggen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T08',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'De casus staat op het casusoverleg; iemand moet vastleggen hoe zij verder gaat.',
  variabelen: ['overlegUitkomst'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf een toelichting.') }),
});
