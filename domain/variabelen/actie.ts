import { z } from 'zod';
import { ACTIEREACTIES, ACTIESTATUSSEN, UITSTELBESLUITEN, actiesoortSchema } from '../plan/actie.js';
import { sjabloonSchema } from '../plan/sjabloon.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

/** One action and its holder. */
export const actieVariabelen = {
  actieId: defineVariabele(sleutel, 'ME', 'Actie', 'Sleutel van de actie.'),
  actieSoort: defineVariabele(actiesoortSchema, 'DY', 'Soort actie', 'Wat voor actie het is.'),
  sjabloon: defineVariabele(
    sjabloonSchema,
    'ME',
    'Sjabloon',
    'Of de actie uit een besluit van de keten volgt, en welke het dan is.',
  ),
  actieReactie: defineVariabele(
    z.enum(ACTIEREACTIES, { error: 'Kies of u de actie aanneemt.' }),
    'DY',
    'Reactie op de actie',
    'Of de houder de actie aanneemt.',
  ),
  actieStatus: defineVariabele(
    z.enum(ACTIESTATUSSEN, { error: 'Kies hoe het staat met de actie.' }),
    'DY',
    'Stand van de actie',
    'Of de actie klaar is, uitloopt of kan vervallen.',
  ),
  uitstelBesluit: defineVariabele(
    z.enum(UITSTELBESLUITEN, { error: 'Kies wat er gebeurt.' }),
    'ME',
    'Besluit over uitstel',
    'Uitstel, de termijn blijft, of een andere houder.',
  ),
  vervalBesluit: defineVariabele(
    z.enum(['AKKOORD', 'TERUG'], { error: 'Kies of de actie vervalt.' }),
    'ME',
    'Besluit over vervallen',
    'Of procesregie het eens is met vervallen.',
  ),
} as const satisfies Record<string, Variabele>;
