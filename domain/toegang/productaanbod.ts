import { celverschillen } from './celverschil.js';
import { type Celwijziging, celOf, isZelfdeCel, wijzigCel } from './celwijziging.js';
import type { Cel, Matrix } from './toegang-matrix.js';
import { refuseWijziging } from './toegangsgrenzen.js';

/** A decision of this organisation on a cell, with what the cell was when it was proposed. */
export type Celbesluit = Celwijziging & { was: Cel };

/** What a newer product asks of the access rules that hold here. */
export interface Productaanbod {
  /** The rules of the product with what was decided here, and nothing wider than before. */
  matrix: Matrix;
  /** Cells that the product opens and that are closed here, to be decided on by people. */
  aangeboden: Celwijziging[];
}

/**
 * What a newer product makes narrower holds at once. What it makes wider stays as it was until people decide: no new version
 * gives anybody more to see by itself. A cell that was decided on here is offered when the product changed it since. Rows
 * in which nothing can be decided follow the product.
 * @param product the rules of the product
 * @param nieuw the same, with what was decided here
 */
export function deriveProductaanbod(vraag: {
  vanKracht: Matrix;
  product: Matrix;
  nieuw: Matrix;
  besluiten: readonly Celbesluit[];
}): Productaanbod {
  const { vanKracht, product, nieuw, besluiten } = vraag;
  const aangeboden = cellenOf(product).filter((wijziging) => {
    if (refuseWijziging(product, wijziging) !== null) return false;
    const eerste = besluiten.find((een) => een.groep === wijziging.groep && een.rol === wijziging.rol);
    if (eerste !== undefined && isZelfdeCel(eerste.was, wijziging.wordt)) return false;
    return isRuimer(celOf(vanKracht, wijziging), wijziging.wordt);
  });
  const matrix = aangeboden.reduce((regels, { groep, rol }) => {
    const wordt = atMost(celOf(vanKracht, { groep, rol }), celOf(nieuw, { groep, rol }));
    return wijzigCel(regels, { groep, rol, wordt });
  }, nieuw);
  return { matrix, aangeboden };
}

function cellenOf({ groepen }: Matrix): Celwijziging[] {
  return groepen.flatMap(({ groep, cellen }) =>
    (Object.entries(cellen) as [Celwijziging['rol'], Cel][]).map(([rol, wordt]) => ({ groep, rol, wordt })),
  );
}

const isRuimer = (was: Cel, wordt: Cel): boolean =>
  celverschillen(was, wordt).some(({ richting }) => richting !== 'KRAPPER');

/** The new content of a cell, as far as it is no wider than the old one. */
function atMost(was: Cel, wordt: Cel): Cel {
  const ruimer = celverschillen(was, wordt).filter(({ richting }) => richting !== 'KRAPPER');
  const deel = (actie: 'lezen' | 'schrijven') => {
    const voorwaarden = ruimer.some((een) => een.actie === actie) ? was[actie] : wordt[actie];
    return voorwaarden === undefined ? {} : { [actie]: voorwaarden };
  };
  return { ...deel('lezen'), ...deel('schrijven') };
}
