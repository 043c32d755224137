import { z } from 'zod';
import { inhaalactiviteitSchema, inhaalstatusSchema } from '../casus/inhalen.js';
import { TERMIJNCODES } from '../taak/termijncode.js';
import {
  ingreepoordeelSchema,
  ingreepsoortSchema,
  intrekgevolgSchema,
  intreksoortSchema,
  regiobesluitSchema,
  regiocodeSchema,
} from '../casus/voorval.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

/** What can happen beside the main line at any moment: which voorval, its closed value, and what people decided. */
export const zijsporenVariabelen = {
  voorvalId: defineVariabele(sleutel, 'ME', 'Voorval', 'Sleutel van wat er over de casus is gemeld.'),
  ingreepSoort: defineVariabele(ingreepsoortSchema, 'EX', 'Soort ingreep', 'Wat er meteen is gedaan.'),
  intrekSoort: defineVariabele(
    intreksoortSchema,
    'EX',
    'Wat is ingetrokken',
    'Melding, toestemming of aangifte.',
  ),
  regioCode: defineVariabele(regiocodeSchema, 'DY', 'Andere regio', 'Waar de andere regio is.'),
  inhaalId: defineVariabele(sleutel, 'ME', 'In te halen', 'Sleutel van wat nog moet worden ingehaald.'),
  inhaalActiviteit: defineVariabele(
    inhaalactiviteitSchema,
    'ME',
    'Wat wordt ingehaald',
    'De activiteit die nog moet gebeuren.',
  ),
  inhaalTermijnCode: defineVariabele(
    z.enum(TERMIJNCODES),
    'ME',
    'Termijn van het inhalen',
    'Hoe lang het inhalen mag duren.',
  ),
  inhaalStatus: defineVariabele(
    inhaalstatusSchema,
    'ME',
    'Afloop van het inhalen',
    'Gedaan, niet meer nodig of niet bereikt.',
  ),
  toetsIngreep: defineVariabele(
    ingreepoordeelSchema,
    'ME',
    'Oordeel over de ingreep',
    'Of het achteraf gezien goed was om in te grijpen.',
  ),
  ingreepMeegelezen: defineVariabele(
    z.enum(['AKKOORD', 'TERUG'], { error: 'Kies of u het eens bent.' }),
    'ME',
    'Tweede oordeel over de ingreep',
    'Of een tweede kernpartner het eens is met de toets.',
  ),
  intrekGevolg: defineVariabele(
    intrekgevolgSchema,
    'ME',
    'Gevolg van de intrekking',
    'Of de keten doorgaat of opnieuw weegt.',
  ),
  bedenktijdId: defineVariabele(sleutel, 'ME', 'Bedenktijd', 'Sleutel van een verleende bedenktijd.'),
  signaalMomenten: defineVariabele(
    z.array(z.iso.datetime({ offset: true })),
    'DY',
    'Waarschuwingen',
    'Wanneer wordt gewaarschuwd dat een bedenktijd afloopt (T17).',
  ),
  signaalMoment: defineVariabele(
    z.iso.datetime({ offset: true }),
    'DY',
    'Waarschuwing',
    'Het eerstvolgende moment waarop wordt gewaarschuwd.',
  ),
  regioBesluit: defineVariabele(
    regiobesluitSchema,
    'ME',
    'Besluit over de andere regio',
    'Samen, overdragen of volgen.',
  ),
} as const satisfies Record<string, Variabele>;
