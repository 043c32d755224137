import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { type Persoon, persoonSchema } from '../persoon/persoon.js';

/** The facts about a person that can be put right (AVG 16; E04). What others judged or told stays as it was given. */
export const CORRECTIEVELDEN = {
  naam: 'Naam',
  aliassen: 'Ook bekend als',
  geboortedatum: 'Geboortedatum',
  leeftijd: 'Leeftijd',
  geslacht: 'Geslacht',
  adres: 'Adres',
  woonplaats: 'Woonplaats',
  telefoon: 'Telefoon',
  contactVeilig: 'Veilig contact',
  geheimAdres: 'Adres geheim',
  taal: 'Taal',
  lvb: 'Licht verstandelijke beperking',
  psychisch: 'Psychische problemen',
  verslaving: 'Verslaving',
  zwanger: 'Zwanger',
} as const satisfies Record<keyof Persoon, string>;
export type Correctieveld = keyof typeof CORRECTIEVELDEN;

export const CORRECTIEBESLUITEN = { DOORGEVOERD: 'Doorgevoerd', AFGEWEZEN: 'Afgewezen' } as const;
export type Correctiebesluit = keyof typeof CORRECTIEBESLUITEN;

export function isCorrectieveld(veld: string): veld is Correctieveld {
  return Object.hasOwn(CORRECTIEVELDEN, veld);
}

/**
 * The value of a field from how it was typed: an age as a number, a closed answer by its word (`ja`, `nee`, `onbekend`).
 * Empty means that the keten should not say anything there.
 * @throws DomainError ONGELDIG for a value that the field cannot have
 */
export function parseCorrectie(veld: Correctieveld, tekst: string): Persoon[Correctieveld] {
  const getypt = tekst.trim();
  if (veld === 'geboortedatum' && getypt === '') return undefined;
  const waarde = veld === 'leeftijd' && /^\d{1,3}$/.test(getypt) ? Number(getypt) : getypt;
  const uitkomst = persoonSchema.shape[veld].safeParse(waarde);
  if (uitkomst.success) return uitkomst.data;
  throw new DomainError('ONGELDIG', {
    velden: { nieuw: Object.values(fieldErrors(uitkomst.error))[0] ?? 'Deze waarde kan hier niet.' },
  });
}

/** A value as people read it; empty when the keten does not know it. */
export function correctieTekst(waarde: Persoon[Correctieveld]): string {
  return waarde === undefined ? '' : String(waarde);
}
