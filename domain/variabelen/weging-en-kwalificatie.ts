import { z } from 'zod';
import { WEGINGMODI } from '../weging/weging.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

/** Weighing, and bringing a casus in. */
export const wegingEnKwalificatieVariabelen = {
  wegingModus: defineVariabele(z.enum(WEGINGMODI), 'ME', 'Modus', 'Welk deel van de weging loopt.'),
  wegingVersie: defineVariabele(
    z.number().int().min(1),
    'ME',
    'Versie van de weging',
    'Elke weging is een nieuwe versie.',
  ),
  wegingActie: defineVariabele(
    z.enum(['VASTSTELLEN', 'FEITEN_HERZIEN'], { error: 'Kies vaststellen of feiten herzien.' }),
    'ME',
    'Wat nu',
    'Vaststellen, of eerst de feiten herzien.',
  ),
  tweedeBeoordelaar: defineVariabele(
    z.enum(['NODIG', 'NIET_NODIG']),
    'ME',
    'Tweede beoordelaar',
    'Of regel D5.2 een tweede beoordelaar vraagt.',
  ),
  tweedeBeoordeling: defineVariabele(
    z.enum(['AKKOORD', 'TERUG'], { error: 'Kies een oordeel.' }),
    'ME',
    'Oordeel tweede beoordelaar',
    'Eens met de weging, of terug naar wie haar vaststelde.',
  ),
  grondslagVastgelegd: defineVariabele(
    z.literal(true, { error: 'Bevestig dat grondslag en doel zijn vastgelegd.' }),
    'ME',
    'Grondslag vastgelegd',
    'Zonder grondslag en doel geen casusoverleg.',
  ),
} as const satisfies Record<string, Variabele>;
