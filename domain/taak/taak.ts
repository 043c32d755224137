import { z } from 'zod';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import type { TaakDefinitie } from '../taken/define-taak.js';
import { TAKEN as ALLE } from '../taken/index.js';
import { findModeltaak } from './modeltaken.js';

type AlleTaken = typeof ALLE;
export type TaakNaam = AlleTaken[number]['naam'];
export type Taak = TaakDefinitie<TaakNaam, z.ZodType>;
/** What the dossier half of a task holds. */
export type TaakdossierInhoud<T extends TaakNaam> = z.infer<
  Extract<AlleTaken[number], { naam: T }>['dossier']
>;

export const TAKEN: readonly Taak[] = ALLE as readonly unknown[] as readonly Taak[];
export const TAAKNAMEN = TAKEN.map(({ naam }) => naam) as [TaakNaam, ...TaakNaam[]];

/** The name of a task that has a rule: of the domain, or of a released model (ADR 0024). Every other name is refused. */
export const taakNaamSchema = z.string().refine((naam): naam is TaakNaam => findTaak(naam) !== undefined);

/** @throws Error for a name that no task has */
export function taakOf(naam: TaakNaam): Taak {
  const taak = findTaak(naam);
  if (taak === undefined) throw new Error(`Expected domain/taken to define ${naam}, but it does not`);
  return taak;
}

/** Tasks of the domain go first: no model can bring another rule under their name. */
function findTaak(naam: string): Taak | undefined {
  return TAKEN.find((kandidaat) => kandidaat.naam === naam) ?? (findModeltaak(naam) as Taak | undefined);
}

/**
 * @returns the dossier half with trimmed texts
 * @throws DomainError ONGELDIG with one sentence per field
 */
export function parseTaakdossier<T extends TaakNaam>(taak: T, unsafeInhoud: unknown): TaakdossierInhoud<T> {
  const uitkomst = taakOf(taak).dossier.safeParse(unsafeInhoud);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  return uitkomst.data as TaakdossierInhoud<T>;
}
