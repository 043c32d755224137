import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: after partner and substitute, procesregie (T09). One casus can have several of these at once. */
export const partnerGeenReactie = defineTaak({
  naam: 'partner-geen-reactie',
  label: 'Partner zonder reactie nabellen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T09',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  isMeervoudig: true,
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'Een partner en zijn vervanger hebben niet gereageerd op de uitnodiging.',
  variabelen: ['partnerReactie'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf wat u heeft afgesproken.') }),
});
