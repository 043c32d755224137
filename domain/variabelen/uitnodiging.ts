import { z } from 'zod';
import { partnercodeSchema } from '../keten/ketenpartner.js';
import { PARTNERREACTIES, reactieSchema } from '../overleg/uitnodiging.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const uitnodigingVariabele = z.strictObject({
  uitnodigingId: sleutel,
  partner: partnercodeSchema('Kies de partner.'),
  uiterlijk: z.iso.datetime({ offset: true }),
});

/** The invitation of one partner. */
export const uitnodigingVariabelen = {
  uitnodigingen: defineVariabele(
    z.array(uitnodigingVariabele),
    'ME',
    'Uitnodigingen',
    'Sleutel en termijn per partner.',
  ),
  uitnodiging: defineVariabele(uitnodigingVariabele, 'ME', 'Uitnodiging', 'Eén van de uitnodigingen.'),
  uitnodigingId: defineVariabele(sleutel, 'ME', 'Uitnodiging', 'Sleutel van de uitnodiging.'),
  uitnodigingUiterlijk: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Termijn van de uitnodiging',
    'Tot wanneer de partner kan reageren voordat de vervanger haar krijgt (T09).',
  ),
  vervangerUiterlijk: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Termijn van de vervanger',
    'Tot wanneer de vervanger kan reageren voordat procesregie belt (T09).',
  ),
  reactie: defineVariabele(reactieSchema, 'DY', 'Reactie', 'Wat de partner antwoordt.'),
  partnerReactie: defineVariabele(
    z.enum(PARTNERREACTIES, { error: 'Kies wat u heeft afgesproken.' }),
    'DY',
    'Na nabellen',
    'Wat procesregie afsprak over een partner zonder reactie.',
  ),
} as const satisfies Record<string, Variabele>;
