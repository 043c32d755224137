import { z } from 'zod';
import { verplichteTekst } from '../tekst.js';
import { defineTaak } from './define-taak.js';

/** A3.2: what happens with the casusoverleg. */
export const casusoverlegPlannen = defineTaak({
  naam: 'casusoverleg-plannen',
  label: 'Casusoverleg plannen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T08',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'De casus is ingebracht en wacht op het casusoverleg.',
  variabelen: ['overlegUitkomst', 'overlegOp'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf een toelichting.') }),
});
