import { z } from 'zod';
import { isMotivering } from '../../weging/motivering.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** After a new weging: does the casus go on where it is? The one decision by which a phase changes (B05). */
export const gevolgBepalen = defineTaak({
  naam: 'gevolg-bepalen',
  label: 'Gevolg van de herweging bepalen',
  rol: 'R03',
  uitvoerders: ['A3.1:A', 'A3.1:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T12',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'De casus is opnieuw gewogen; nu moet duidelijk worden of zij doorgaat waar zij was.',
  variabelen: ['gevolg'],
  dossier: z.object({ motivering: verplichteTekst(4_000, 'Schrijf een motivering.') }),
  weiger: ({ dossierdeel }) => (isMotivering(dossierdeel.motivering) ? null : 'MOTIVERING_ONTBREEKT'),
});
