import { z } from 'zod';
import { regioSchema } from '../keten/regio.js';
import { defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const moment = z.iso.datetime({ offset: true });
const activiteit = z.strictObject({
  activiteitId: sleutel,
  uitvoerenOp: moment,
  metenOp: moment,
});

/** The prevention of a region in a year: nobody is a person in it. */
export const preventieVariabelen = {
  regio: defineVariabele(regioSchema, 'ME', 'Regio', 'Deel van Noord- en Oost-Gelderland.'),
  jaar: defineVariabele(z.number().int().min(2020).max(2100), 'ME', 'Jaar', 'Jaar van het plan.'),
  regioJaar: defineVariabele(
    z.string().regex(/^[A-Z_]+-\d{4}$/),
    'ME',
    'Regio en jaar',
    'Sleutel van het jaarplan.',
  ),
  jaarplanBesluit: defineVariabele(
    z.enum(['VAST', 'TERUG'], { error: 'Kies vaststellen of teruggeven.' }),
    'ME',
    'Besluit over het jaarplan',
    'Of het plan is vastgesteld, of terug naar wie het schreef.',
  ),
  activiteiten: defineVariabele(
    z.array(activiteit),
    'ME',
    'Activiteiten',
    'Sleutel en momenten per activiteit.',
  ),
  activiteit: defineVariabele(activiteit, 'ME', 'Activiteit', 'Eén van de activiteiten.'),
  activiteitId: defineVariabele(sleutel, 'ME', 'Activiteit', 'Sleutel van de activiteit.'),
  uitvoerenOp: defineVariabele(moment, 'ME', 'Dag van de activiteit', 'Wanneer zij wordt gehouden.'),
  metenOp: defineVariabele(moment, 'ME', 'Meten', 'Als het kwartaal na de activiteit voorbij is.'),
  activiteitStatus: defineVariabele(
    z.enum(['UITGEVOERD', 'VERZET', 'VERVALLEN'], { error: 'Kies hoe het ging.' }),
    'ME',
    'Hoe het ging',
    'Of de activiteit is gehouden, verzet of vervallen.',
  ),
  bereik: defineVariabele(
    z.number().int().min(0).max(1_000_000).nullable(),
    'ME',
    'Bereik',
    'Hoeveel mensen het bereikte.',
  ),
  tevredenheid: defineVariabele(
    z.number().int().min(0).max(10).nullable(),
    'ME',
    'Tevredenheid',
    'Gemiddeld cijfer.',
  ),
  nieuweDag: defineVariabele(z.iso.date().nullable(), 'ME', 'Nieuwe dag', 'Als de activiteit is verzet.'),
  kwartalen: defineVariabele(
    z.array(z.strictObject({ kwartaal: z.string().regex(/^\d{4}-K[1-4]$/), op: moment })),
    'ME',
    'Kwartalen',
    'De vier kwartalen, met wanneer er naar de cijfers wordt gekeken.',
  ),
  kwartaal: defineVariabele(z.looseObject({ op: moment }), 'ME', 'Kwartaal', 'Eén van de kwartalen.'),
  halfjaren: defineVariabele(
    z.array(z.strictObject({ halfjaar: z.string().regex(/^\d{4}-H[12]$/), op: moment })),
    'ME',
    'Halve jaren',
    'De twee halve jaren, met wanneer de maatregelen worden bijgewerkt.',
  ),
  halfjaar: defineVariabele(z.looseObject({ op: moment }), 'ME', 'Half jaar', 'Eén van de halve jaren.'),
  halfjaarNaam: defineVariabele(z.string().regex(/^\d{4}-H[12]$/), 'ME', 'Half jaar', 'Welk half jaar.'),
  aantalMaatregelen: defineVariabele(
    z.number().int().min(0).max(100_000),
    'ME',
    'Aantal maatregelen',
    'Hoeveel maatregelen in een half jaar.',
  ),
} as const satisfies Record<string, Variabele>;
