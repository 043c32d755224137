import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: care or safety was missing at the table; the next meeting has both. */
export const quorumHerstellen = defineTaak({
  naam: 'quorum-herstellen',
  label: 'Nieuw overleg regelen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T07',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'Zorg of veiligheid ontbrak aan tafel; zonder beide kan de casus niet worden gewogen.',
  variabelen: [],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf een toelichting.') }),
});
