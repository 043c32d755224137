import { z } from 'zod';
import { EERSTE_PARTNERCODES, EERSTE_PARTNERS } from '../keten/ketenpartner.js';
import { keuzeUit } from '../keuze.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { defineCatalogus } from './define-catalogus.js';

/** Where an agreement stands. */
export const CONVENANTSTANDEN = {
  IN_VOORBEREIDING: 'In voorbereiding',
  GETEKEND: 'Getekend',
  VERLOPEN: 'Verlopen of opgezegd',
} as const;

/** For what partners may share on the ground of an agreement. */
export const CONVENANTDOELEN = {
  CASUSOVERLEG: 'Casusoverleg en plan van aanpak',
  EVALUATIE: 'Evaluatie',
} as const;

const schema = z.object({
  naam: verplichteTekst(200, 'Schrijf hoe het convenant heet.'),
  stand: keuzeUit(CONVENANTSTANDEN, { error: 'Kies hoe het met het convenant staat.' }),
  /** Partners of the sociale kaart that signed it. */
  deelnemers: z.array(z.string()).default([]),
  /** For what it lets them share; nothing chosen is for nothing. */
  doelen: z.array(keuzeUit(CONVENANTDOELEN, { error: 'Kies waarvoor.' })).default([]),
  partijen: verplichteTekst(1_000, 'Schrijf welke organisaties meedoen.'),
  doel: optioneleTekst(1_000),
  vindplaats: optioneleTekst(300),
});

type Convenantinhoud = z.infer<typeof schema>;

/** I09: the agreements on which sharing rests (INV9). */
export const convenanten = defineCatalogus<Convenantinhoud>({
  titel: 'Convenanten',
  enkelvoud: 'Convenant',
  uitleg:
    'Waarop delen rust. Een partner die niet wettelijk deelneemt, ziet alleen inhoud zolang een getekend convenant voor het casusoverleg haar noemt.',
  gegevensgroep: 'catalogi',
  schema,
  naamVan: ({ naam }) => naam,
  eerste: {
    KETENAANPAK: {
      naam: 'Convenant ketenaanpak mensenhandel (voorbeeld)',
      stand: 'GETEKEND',
      deelnemers: EERSTE_PARTNERCODES.filter((code) => EERSTE_PARTNERS[code].convenant === 'GETEKEND'),
      doelen: ['CASUSOVERLEG'],
      partijen: 'De partners van de flexibele schil die hebben getekend.',
      doel: 'Afspraken over delen van gegevens bij mensenhandel.',
    },
  },
});

/** The partners that may have content in a casusoverleg by an agreement that was signed and holds (INV9). */
export function ondertekenaars(geldig: Iterable<Convenantinhoud>): ReadonlySet<string> {
  const getekend = [...geldig].filter(
    ({ stand, doelen }) => stand === 'GETEKEND' && doelen.includes('CASUSOVERLEG'),
  );
  return new Set(getekend.flatMap(({ deelnemers }) => deelnemers));
}
