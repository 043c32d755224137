import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { GRONDSLAGEN } from '../casus/casus.js';
import { type KetenpartnerCode, partnercodeSchema } from '../keten/ketenpartner.js';
import { type SocialeKaart, partnerGroepen } from '../keten/sociale-kaart.js';
import type { Rol } from '../keten/rollen.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';

/** What a partner answers to a question (E10). Refusing is a full answer: it holds nothing up. */
export const BIJDRAGESTATUSSEN = {
  GELEVERD: 'Geleverd',
  GEEN_INFORMATIE: 'Geen informatie',
  GEWEIGERD: 'Geweigerd',
} as const;
export type Bijdragestatus = keyof typeof BIJDRAGESTATUSSEN;
export const bijdragestatusSchema = keuzeUit(BIJDRAGESTATUSSEN, { error: 'Kies wat u antwoordt.' });

/** Where a question stands (E10); INGETROKKEN when the casus went to another phase before it was answered. */
export const INFORMATIEVERZOEKSTATUSSEN = {
  OPEN: 'Wacht op antwoord',
  ...BIJDRAGESTATUSSEN,
  GEEN_REACTIE: 'Geen reactie',
  INGETROKKEN: 'Ingetrokken',
} as const;
export type Informatieverzoekstatus = keyof typeof INFORMATIEVERZOEKSTATUSSEN;

/** A question that was not answered in time can still be answered, until the casus has gone elsewhere. */
export function isTeBeantwoorden(status: Informatieverzoekstatus): boolean {
  return status === 'OPEN' || status === 'GEEN_REACTIE';
}

/** From which side a partner looks (E08). */
export const PERSPECTIEVEN = { ZORG: 'Zorg', VEILIGHEID: 'Veiligheid' } as const;
export type Perspectief = keyof typeof PERSPECTIEVEN;
export const perspectiefSchema = keuzeUit(PERSPECTIEVEN, {
  error: 'Kies van welke kant u kijkt.',
});

/** With whom a partner lets its contribution be shared, besides procesregie, who leads the table (E10). */
export const DEELBAAR_MET = { R04: 'Het ketenregieteam', R06: 'De zorgcoördinator' } as const;
export type Deelrol = keyof typeof DEELBAAR_MET;
export const deelrollenSchema = z.array(keuzeUit(DEELBAAR_MET));

/** Procesregie leads the table and R12 supervises; other roles only as far as the partner says. */
export function isGedeeldMet(gedeeldMet: readonly Deelrol[], rollen: readonly Rol[]): boolean {
  return rollen.some((rol) => rol === 'R03' || rol === 'R12' || gedeeldMet.includes(rol as Deelrol));
}

/** The dossier half of a contribution. What it must hold depends on the answer: `isBijdrageCompleet`. */
export const bijdrageSchema = z.object({
  bijdrage: optioneleTekst(8_000),
  bron: optioneleTekst(500),
  grondslag: keuzeUit(GRONDSLAGEN).nullish(),
  /** The partner vouches for it that it may give this (E10). */
  geldigeVerstrekking: z.boolean().default(false),
  gedeeldMet: deelrollenSchema.default([]),
  reden: optioneleTekst(4_000),
});
export type Bijdrage = z.infer<typeof bijdrageSchema>;

/** Information needs its source, its ground and the word of the partner that it may be given; refusing needs a reason. */
export function isBijdrageCompleet(status: Bijdragestatus, inhoud: Bijdrage): boolean {
  switch (status) {
    case 'GELEVERD':
      return (
        inhoud.bijdrage !== undefined &&
        inhoud.bron !== undefined &&
        inhoud.grondslag != null &&
        inhoud.geldigeVerstrekking
      );
    case 'GEWEIGERD':
      return inhoud.reden !== undefined;
    case 'GEEN_INFORMATIE':
      return true;
  }
}

/** A question to a partner, as procesregie writes it. */
export const vraagAanPartnerSchema = z.object({
  partner: partnercodeSchema('Kies de partner.'),
  vraag: verplichteTekst(2_000, 'Schrijf wat u van deze partner wilt weten.'),
});

/** Roles that contribute at the table (4.7): the ketenregieteam, the flexible ring, police and OM. */
const BIJDRAGENDE_ROLLEN = ['r04', 'r05', 'r07'];

/** The people of a partner that may answer its question. */
export function bijdragerGroepen(kaart: SocialeKaart, partner: KetenpartnerCode, gemeente: string): string[] {
  return partnerGroepen(kaart, partner, gemeente).filter((groep) =>
    BIJDRAGENDE_ROLLEN.includes(groep.split('.')[0] ?? ''),
  );
}
