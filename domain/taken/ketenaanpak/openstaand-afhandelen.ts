import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** F7, F8: what is still open is dealt with before the casus closes; nothing is left behind in silence. */
export const openstaandAfhandelen = defineTaak({
  naam: 'openstaand-afhandelen',
  label: 'Openstaande punten afhandelen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T21',
  activiteit: 'A4.3',
  fase: 'F7',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'procesgegevens',
  waaromNu: 'De casus kan nog niet sluiten: er loopt nog een actie, of politie en OM toetsen nog.',
  variabelen: [],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf een toelichting.') }),
});
