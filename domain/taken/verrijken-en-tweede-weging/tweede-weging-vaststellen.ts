import { z } from 'zod';
import { partnercodeSchema } from '../../keten/ketenpartner.js';
import { optioneleTekst } from '../../tekst.js';
import { refuseTweedeBesluit, tweedeBesluitSchema } from '../../weging/tweede-weging.js';
import { defineTaak } from '../define-taak.js';

/** A3.3: the mandated decision on the second weging (D6, D7); a deviation from the advice is motivated (INV16). */
export const tweedeWegingVaststellen = defineTaak({
  naam: 'tweede-weging-vaststellen',
  label: 'Tweede weging vaststellen',
  rol: 'R04',
  uitvoerders: ['A3.3:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T12',
  activiteit: 'A3.3',
  fase: 'F4',
  mandaten: ['kwalificatie'],
  doel: 'casusoverleg',
  gegevensgroep: 'weging2',
  waaromNu:
    'De tafel heeft geduid en de tabellen adviseren; een gemandateerd lid van het ketenregieteam besluit.',
  variabelen: ['uitkomst', 'prioriteit', 'wegingActie'],
  dossier: z.object({
    wegers: z
      .array(partnercodeSchema('Kies wie heeft meegewogen.'), { error: 'Kies wie heeft meegewogen.' })
      .min(1, { error: 'Kies wie heeft meegewogen.' }),
    motivering: optioneleTekst(4_000),
  }),
  weiger: (stand) => {
    const { variables, dossierdeel, verrijking, kaart, behandelaar } = stand;
    if (variables.wegingActie === 'FEITEN_HERZIEN') return null;
    const besluit = tweedeBesluitSchema.parse(variables);
    const { wegers, motivering } = dossierdeel;
    const { mandaten } = behandelaar;
    return refuseTweedeBesluit({ besluit, mandaten, motivering, wegers, kaart, ...verrijking });
  },
});
