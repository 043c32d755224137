import { z } from 'zod';
import { refuseBesluit } from '../../weging/afwijking.js';
import { partnercodeSchema } from '../../keten/ketenpartner.js';
import { optioneleTekst } from '../../tekst.js';
import { wegingBesluitSchema } from '../../weging/weging.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: the mandated decision on the first weging; a deviation from the advice is motivated (INV16). */
export const wegingVaststellen = defineTaak({
  naam: 'weging-vaststellen',
  label: 'Weging vaststellen',
  rol: 'R04',
  uitvoerders: ['A3.1:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T04',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: ['kwalificatie'],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'De feiten en adviezen liggen er; een gemandateerd lid van het ketenregieteam besluit.',
  variabelen: ['acuut', 'actueel', 'veiligheid', 'kwalificatie', 'prioriteit', 'wegingActie'],
  dossier: z.object({
    wegers: z
      .array(partnercodeSchema('Kies wie heeft meegewogen.'), { error: 'Kies wie heeft meegewogen.' })
      .min(1, { error: 'Kies wie heeft meegewogen.' }),
    motivering: optioneleTekst(4_000),
  }),
  weiger: ({ variables, dossierdeel: { motivering }, adviezen, behandelaar: { mandaten } }) => {
    if (variables.wegingActie === 'FEITEN_HERZIEN') return null;
    return refuseBesluit({ besluit: wegingBesluitSchema.parse(variables), adviezen, mandaten, motivering });
  },
});
