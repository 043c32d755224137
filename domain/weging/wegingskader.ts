import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { partnercodeSchema } from '../keten/ketenpartner.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';

/** What can make somebody a victim (E08, after A3.3; the list is a proposal). None of them is an answer too. */
export const SLACHTOFFERFACTOREN = {
  AFHANKELIJK: 'Afhankelijk van een ander voor werk, geld of onderdak',
  SCHULDEN: 'Schulden',
  VERSLAVING: 'Verslaving',
  PSYCHISCH: 'Psychische problemen',
  LVB: 'Licht verstandelijke beperking, of een vermoeden',
  TRAUMA: 'Eerder geweld of misbruik',
  GEEN_NETWERK: 'Weinig mensen om op terug te vallen',
  GEEN_THUIS: 'Geen vaste plek om te wonen',
  VERBLIJF: 'Onzeker verblijf',
  TAAL: 'Spreekt de taal niet',
  ONLINE: 'Kwetsbaar op internet',
} as const;
export type Slachtofferfactor = keyof typeof SLACHTOFFERFACTOREN;

/** "No care": none is needed, or it was offered and turned down; the reason is mandatory (D6). */
export const REDENEN_GEEN_ZORG = {
  NIET_NODIG: 'Er is geen zorg nodig',
  GEWEIGERD: 'Zorg is aangeboden en geweigerd',
} as const;
export type RedenGeenZorg = keyof typeof REDENEN_GEEN_ZORG;

const hoofdtekst = (vraag: string) => verplichteTekst(4_000, vraag);

/** The wegingskader (E08): the analysis that the table makes of the enriched dossier. */
export const wegingskaderSchema = z.object({
  kenmerkenActoren: hoofdtekst('Schrijf wie er een rol spelen.'),
  kenmerkenKwetsbaren: hoofdtekst('Schrijf wat de persoon kwetsbaar maakt.'),
  kenmerkenSysteem: hoofdtekst('Schrijf hoe het gezin of netwerk in elkaar zit.'),
  kenmerkenOmgeving: hoofdtekst('Schrijf wat er in de omgeving speelt.'),
  sociaalEconomisch: hoofdtekst('Schrijf hoe de persoon er sociaal en met geld voor staat.'),
  oorzakenVorm: hoofdtekst('Schrijf waardoor deze uitbuiting kon ontstaan.'),
  gevolgenVorm: hoofdtekst('Schrijf welke gevolgen zij heeft.'),
  factorenSlachtofferschap: z
    .array(
      keuzeUit(SLACHTOFFERFACTOREN, {
        error: 'Kies alleen uit de antwoorden.',
      }),
    )
    .default([]),
  historieOnderneming: optioneleTekst(4_000),
  aanvullendePartners: z.array(partnercodeSchema('Kies uit de lijst.')).default([]),
  redenGeenZorg: keuzeUit(REDENEN_GEEN_ZORG).nullish(),
  toelichtingGeenZorg: optioneleTekst(4_000),
});
export type Wegingskader = z.infer<typeof wegingskaderSchema>;
