import type { Inzageblok } from '../../domain/rechten/inzage.js';
import type { Inzagebron } from './inzage-bron.js';

type MetCasussen = Pick<Inzagebron, 'casussen'>;

/** The casussen of this person, for a query; with one key that no casus has, because a list may not be empty. */
export const casusIdsOf = ({ casussen }: MetCasussen): string[] => [
  ...casussen.map(({ casus }) => casus.casusId),
  '',
];

export const casusnummerVan = ({ casussen }: MetCasussen, casusId: string | null): string =>
  casussen.find((een) => een.casus.casusId === casusId)?.casus.casusnummer ?? '';

/** What every part of a casus that people wrote has in common: its ground and how long it stays; somebody reads it first. */
export function deelVanCasus(
  { casussen }: MetCasussen,
  casusId: string | null,
): Pick<Inzageblok, 'grondslag' | 'bewaren' | 'vraagtOordeel'> {
  const casus = casussen.find((een) => een.casus.casusId === casusId);
  return { grondslag: casus?.grondslag ?? '', bewaren: casus?.bewaren ?? '', vraagtOordeel: true };
}

/**
 * What is for the other side of the table is about somebody else: the perpetrator in the dossier of a victim, and the victim
 * in that of a suspect.
 */
export function isVoorDezePersoon(
  { casussen }: MetCasussen,
  { casusId, kant }: { casusId: string; kant: string },
): boolean {
  const rol = casussen.find((een) => een.casus.casusId === casusId)?.rol;
  return rol === 'verdachte' ? kant !== 'SLACHTOFFER' : kant !== 'DADER';
}
