import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1 and A4.4: what is handed over and with whom it was discussed; a warm hand-over begins with a conversation. */
export const overdrachtVoorbereiden = defineTaak({
  naam: 'overdracht-voorbereiden',
  label: 'Overdracht voorbereiden',
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
  waaromNu:
    'De keten rondt haar werk aan deze casus af en iemand anders neemt het over: bereid dat samen voor.',
  variabelen: [],
  dossier: z.object({
    overdrachtstekst: verplichteTekst(4_000, 'Schrijf wat er wordt overgedragen.'),
    contactpersoon: verplichteTekst(500, 'Schrijf met wie dit is besproken.'),
  }),
});
