import type { Rol } from './rollen.js';
import type { Matrix } from '../toegang/toegang-matrix.js';

/** What shows that a casus exists and who is at work on it, without anything that was said about people. */
const ZONDER_INHOUD: readonly string[] = ['procesgegevens', 'taken'];

/**
 * Whether one of these roles may read or write what stands in casussen, or the verwerkingslog over them: such a person
 * must have logged in with a second factor (D11.1). It follows from the cells, so that no change of them goes round it.
 */
export function needsTweedeFactor({ groepen }: Matrix, rollen: readonly Rol[]): boolean {
  return groepen.some(
    ({ groep, casusgebonden, cellen }) =>
      ((casusgebonden && !ZONDER_INHOUD.includes(groep)) || groep === 'logs') &&
      rollen.some((rol) => cellen[rol]?.lezen !== undefined || cellen[rol]?.schrijven !== undefined),
  );
}
