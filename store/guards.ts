import { isAdresZichtbaar } from '../domain/persoon/geheim-adres.js';
import { keepOfMelder } from '../domain/melding/melder.js';
import { toegangsregelsOf } from '../domain/toegang/toegang.js';

/** The rules of the domain that stand between who asks and the dossiers: the first wall. */
export interface Guards {
  /** Who may do what, under a version of the access rules. */
  toegangsregelsOf: typeof toegangsregelsOf;
  /** What is kept of who melds. */
  keepOfMelder: typeof keepOfMelder;
  /** Who sees where a person is. */
  isAdresZichtbaar: typeof isAdresZichtbaar;
}

/** The guards of every store that is opened; a test opens one with others, to see what each of these stops. */
export const GUARDS: Guards = { toegangsregelsOf, keepOfMelder, isAdresZichtbaar };
