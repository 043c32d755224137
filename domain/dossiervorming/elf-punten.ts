/**
 * What a dossier must say of a situation before it is weighed (output of A2.2): the eleven points, in the order of the
 * activity card.
 */
export const ELF_PUNTEN = {
  personalia: 'Personalia, met leeftijd',
  melder: 'Naam van de melder',
  inhoud: 'Inhoud van de melding',
  typeUitbuiting: 'Type uitbuiting',
  plaats: 'Plaats van de uitbuiting',
  periode: 'Periode en hoe vaak',
  aantallen: 'Aantal slachtoffers en daders',
  bron: 'Bron van het signaal',
  hulpverlening: 'Betrokken hulpverlening',
  politie: 'Politie gebeld',
  zorgcoordinator: 'Zorgcoördinator betrokken',
} as const;
export type Punt = keyof typeof ELF_PUNTEN;

/** `OPEN`: nobody has found out yet; `ONBEKEND`: somebody asked, and it is not known. */
export type Puntstand = 'BEKEND' | 'ONBEKEND' | 'OPEN';
export type Puntstanden = Readonly<Record<Punt, Puntstand>>;

/** How each stand is called. */
export const PUNTSTANDEN: Readonly<Record<Puntstand, string>> = {
  BEKEND: 'Bekend',
  ONBEKEND: 'Nagevraagd, niet bekend',
  OPEN: 'Nog uit te zoeken',
};

/**
 * The parts of points that can be found out and still not be known; each can be ticked by itself. What is asked with
 * "weet ik niet" as an answer needs no tick.
 */
export const ONBEKENDE_DELEN = {
  naam: 'Hoe de persoon heet',
  leeftijd: 'Hoe oud de persoon is',
  typeUitbuiting: 'Welk type uitbuiting het is',
  plaats: 'Waar het gebeurt',
  periode: 'Wanneer het begon',
  aantalSlachtoffers: 'Hoeveel slachtoffers er zijn',
  aantalDaders: 'Hoeveel daders er zijn',
} as const;
export type OnbekendDeel = keyof typeof ONBEKENDE_DELEN;

/** Which part of which point. */
export const PUNT_VAN_DEEL: Readonly<Record<OnbekendDeel, Punt>> = {
  naam: 'personalia',
  leeftijd: 'personalia',
  typeUitbuiting: 'typeUitbuiting',
  plaats: 'plaats',
  periode: 'periode',
  aantalSlachtoffers: 'aantallen',
  aantalDaders: 'aantallen',
};

/** How many of the eleven are known (K-21c). */
export function countBekend(standen: Puntstanden): number {
  return Object.values(standen).filter((stand) => stand === 'BEKEND').length;
}
