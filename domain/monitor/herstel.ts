/** What can be done with a process that stands still. */
export const HERSTELSOORTEN = {
  OPNIEUW: 'Opnieuw laten proberen',
  OPLOSSEN: 'Incident oplossen',
  GEGEVEN: 'Gegeven zetten en opnieuw laten proberen',
  BEEINDIGEN: 'Proces beëindigen',
} as const;
export type Herstelsoort = keyof typeof HERSTELSOORTEN;

/** What one needs to be allowed for it: to set something going again is less than to change or end it. */
export const groepVan = (soort: Herstelsoort): 'herstel' | 'ingreep' =>
  soort === 'OPNIEUW' || soort === 'OPLOSSEN' ? 'herstel' : 'ingreep';

/** How it went with one process. */
export const HERSTELSTANDEN = {
  WACHT: 'Wacht',
  GEDAAN: 'Gedaan',
  WEG: 'Was niet meer nodig',
  GEWEIGERD: 'Kon niet',
} as const;
export type Herstelstand = keyof typeof HERSTELSTANDEN;

/** So many at once; who has more begins with these. */
export const HERSTEL_MAX = 500;

/** One process that is to go on, or to end. */
export interface Herstelregel {
  instantieKey: string;
  incidentKey: string | null;
  jobKey: string | null;
  /** Where a variable is to be set. */
  elementInstantieKey: string | null;
  /** Named in the verwerkingslog; null for work without a casus. */
  casusId: string | null;
}
