import { VERSCHIJNINGSVORMEN } from '../casus/verschijningsvorm.js';
import { type Catalogusversie, versieOp } from './catalogusversie.js';
import type { Vorminhoud } from './verschijningsvormen.js';

/**
 * The forms of a casus as the decision tables know them: a form that they do not name follows the rules of the one that
 * functioneel beheer chose, so that a new form needs no new process (E06, OR6). One step: what that one follows does not
 * count.
 * @param dag on which is decided: the tables of that day count, also for a casus that began earlier
 */
export function tabelvormen(
  codes: readonly string[],
  versies: readonly Catalogusversie<Vorminhoud>[],
  dag: string,
): string[] {
  const vormen = codes.map((code) => {
    const eigen = Object.hasOwn(VERSCHIJNINGSVORMEN, code) ? 'EIGEN' : 'OVERIG';
    const regels = versieOp(versies, code, dag)?.inhoud.regels ?? eigen;
    return regels === 'EIGEN' ? code : regels;
  });
  return [...new Set(vormen)];
}
