import { keuzeUit } from '../keuze.js';
import { type SocialeKaart, domeinVan } from '../keten/sociale-kaart.js';
import type { Professional } from '../keten/betrokkene.js';

/** What an action is (E16). */
export const ACTIESOORTEN = {
  ZORG: 'Zorg',
  OPVANG: 'Opvang',
  VEILIGHEID: 'Veiligheid',
  STRAFRECHT: 'Strafrecht',
  BESTUURSRECHT: 'Bestuursrecht',
  BARRIERE: 'Barrière',
  PREVENTIE: 'Preventie',
  OVERDRACHT: 'Overdracht',
  INFORMATIE: 'Informatie',
} as const;
export type Actiesoort = keyof typeof ACTIESOORTEN;
export const actiesoortSchema = keuzeUit(ACTIESOORTEN, { error: 'Kies wat voor actie het is.' });

/** Whom or what an action is meant for (E16). */
export const DOELGROEPEN = {
  SLACHTOFFER: 'Slachtoffer',
  DADER: 'Dader of verdachte',
  NETWERK: 'Netwerk van het slachtoffer',
  ONDERNEMING: 'Onderneming',
  OMGEVING: 'Omgeving',
  KETEN: 'De keten zelf',
} as const;
export type Doelgroep = keyof typeof DOELGROEPEN;
export const doelgroepSchema = keuzeUit(DOELGROEPEN, { error: 'Kies voor wie de actie is.' });

/** Who may read an action besides its holder and procesregie (E16, proposal). */
export const ZICHTBAARHEDEN = {
  CASUSTEAM: 'Het casusteam',
  ALLEEN_ZORG: 'Alleen zorgpartners',
  ALLEEN_STRAF: 'Alleen politie, OM en toezicht',
  UITVOERDER: 'Alleen de houder en procesregie',
} as const;
export type Zichtbaarheid = keyof typeof ZICHTBAARHEDEN;
export const zichtbaarheidSchema = keuzeUit(ZICHTBAARHEDEN, { error: 'Kies wie de actie mag zien.' });

/** Where an action stands (E16). */
export const ACTIESTANDEN = {
  OPEN: 'Wacht op de houder',
  LOOPT: 'Loopt',
  VERTRAAGD: 'Vertraagd',
  GEWEIGERD: 'Geweigerd: procesregie zoekt een andere houder',
  GEREED: 'Gereed',
  VERVALLEN: 'Vervallen',
} as const;
export type Actiestand = keyof typeof ACTIESTANDEN;

/** Is somebody still to do something for it? */
export function isActieOpen(stand: Actiestand): boolean {
  return stand !== 'GEREED' && stand !== 'VERVALLEN';
}
export const OPEN_ACTIESTANDEN = (Object.keys(ACTIESTANDEN) as Actiestand[]).filter(isActieOpen);

/** What the holder says of a new action (T14). */
export const ACTIEREACTIES = ['AANGENOMEN', 'GEWEIGERD'] as const;
export type Actiereactie = (typeof ACTIEREACTIES)[number];

/** How the holder says that it went. */
export const ACTIESTATUSSEN = ['GEREED', 'VERTRAAGD', 'VERVALLEN'] as const;
export type Actiestatus = (typeof ACTIESTATUSSEN)[number];

/** What procesregie decides on an action that is late. */
export const UITSTELBESLUITEN = ['UITSTEL', 'TERMIJN_BLIJFT', 'HERVERDELEN'] as const;
export type Uitstelbesluit = (typeof UITSTELBESLUITEN)[number];

/** Why a holder does not take an action. */
export const WEIGERREDENEN = {
  GEEN_CAPACITEIT: 'Geen capaciteit',
  GEEN_TAAK: 'Geen taak van onze organisatie',
  TERMIJN_TE_KORT: 'De termijn is niet haalbaar',
  GEEN_GRONDSLAG: 'Geen grondslag om dit te doen of te weten',
  ONVEILIG: 'Niet veilig voor het slachtoffer of voor ons',
} as const;
export type Weigerreden = keyof typeof WEIGERREDENEN;
export const weigerredenSchema = keuzeUit(WEIGERREDENEN, { error: 'Kies een reden uit de lijst.' });

/** What came of it, for the person it was meant for (E16, A4.1). */
export const EFFECTEN = {
  SLACHTOFFERSCHAP_GESTOPT: 'Het slachtofferschap is gestopt',
  VEILIGE_OMGEVING: 'Er is een veilige omgeving',
  JUISTE_ONDERSTEUNING: 'Het slachtoffer krijgt de juiste ondersteuning',
  GEEN_EFFECT: 'Geen effect',
  TE_VROEG: 'Te vroeg om te zeggen',
} as const;
export type Effect = keyof typeof EFFECTEN;
export const effectSchema = keuzeUit(EFFECTEN, { error: 'Kies een effect uit de lijst.' });

/** Whether what was done worked, as far as its holder can say. */
export const WERKINGEN = {
  WERKTE: 'Werkte',
  WERKTE_NIET: 'Werkte niet',
  ONBEKEND: 'Nog niet te zeggen',
} as const;
export type Werking = keyof typeof WERKINGEN;

/** Nothing said is no good news. */
export function werkingVan(effecten: readonly Effect[]): Werking {
  if (effecten.includes('GEEN_EFFECT')) return 'WERKTE_NIET';
  return effecten.some((effect) => effect !== 'TE_VROEG') ? 'WERKTE' : 'ONBEKEND';
}

/** Whether there is money for an action (K-SF13). */
export const FINANCIERINGEN = {
  GEREGELD: 'Ja, of er is geen geld voor nodig',
  NIET_GEREGELD: 'Nee, nog niet',
} as const;

/** What people write about an action; it stays in the dossier. */
export interface Actietekst {
  titel: string;
  omschrijving: string;
  /** Who helps, thinks along or must know (S, C and I of RASCI). */
  meewerkend?: string | undefined;
  /** The intervention that the plan chose for it, by its code of the catalogue. */
  interventie?: string | undefined;
}

/** What the holder tells about what was done (A4.3), in the words of the card. */
export interface Actieuitkomst {
  watIsGedaan: string;
  watGingGoed?: string | undefined;
  watGingMinder?: string | undefined;
  watNogNodig?: string | undefined;
  /** Code of the catalogue. */
  interventie?: string | null | undefined;
  effect: Effect[];
  urenOfKosten?: number | undefined;
}

/**
 * Who may read this action, of those who may read actions of the casus: all of the team, or one side of the table. The
 * holder and procesregie always may.
 */
export function isZichtbaarVoor(
  { rollen, organisatie }: Pick<Professional, 'rollen' | 'organisatie'>,
  { zichtbaarVoor, isEigen, kaart }: { zichtbaarVoor: Zichtbaarheid; isEigen: boolean; kaart: SocialeKaart },
): boolean {
  if (isEigen || rollen.includes('R03') || rollen.includes('R12')) return true;
  const domein = domeinVan(kaart, organisatie);
  switch (zichtbaarVoor) {
    case 'CASUSTEAM':
      return true;
    case 'ALLEEN_ZORG':
      return rollen.includes('R06') || domein === 'ZORG';
    case 'ALLEEN_STRAF':
      return rollen.includes('R07') || domein === 'VEILIGHEID';
    case 'UITVOERDER':
      return false;
  }
}
