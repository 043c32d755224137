import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { verplichteTekst } from '../tekst.js';

/** How a risk is judged; no number, and no total (E09). */
export const RISICONIVEAUS = {
  laag: 'Laag',
  midden: 'Midden',
  hoog: 'Hoog',
  onbekend: 'Weet ik niet',
} as const;
export type Risiconiveau = keyof typeof RISICONIVEAUS;

/** The domains of E09, by the part of the inventory that they belong to (the split is a proposal). */
export const RISICODOMEINEN = {
  zorg: {
    risicoGezondheid: 'Gezondheid',
    risicoAfhankelijkheid: 'Afhankelijkheid',
    risicoNetwerk: 'Netwerk',
  },
  veiligheid: {
    risicoVeiligheid: 'Veiligheid',
    risicoDader: 'Dader',
    risicoTerugval: 'Verplaatsing en terugval',
    risicoDigitaal: 'Digitale veiligheid',
  },
} as const;

const niveau = keuzeUit(RISICONIVEAUS, {
  error: 'Kies hoe groot dit risico is.',
});

/** The risk inventory (E09), with its care part and its safety part; both are required. */
export const risicoInventarisatieSchema = z.object({
  instrument: verplichteTekst(200, 'Schrijf welk instrument u gebruikte, met de versie.'),
  risicoGezondheid: niveau,
  risicoAfhankelijkheid: niveau,
  risicoNetwerk: niveau,
  zorgdeel: verplichteTekst(4_000, 'Schrijf het zorgdeel van de inventarisatie.'),
  risicoVeiligheid: niveau,
  risicoDader: niveau,
  risicoTerugval: niveau,
  risicoDigitaal: niveau,
  veiligheidsdeel: verplichteTekst(4_000, 'Schrijf het veiligheidsdeel van de inventarisatie.'),
  maatregelen: verplichteTekst(4_000, 'Schrijf welke maatregelen nu nodig zijn, of dat er geen zijn.'),
});
export type RisicoInventarisatie = z.infer<typeof risicoInventarisatieSchema>;
