import { z } from 'zod';
import { celverschillen } from './celverschil.js';
import { GEGEVENSGROEPEN } from './gegevensgroep.js';
import { rolSchema } from '../keten/rollen.js';
import { type Cel, type Matrix, celSchema } from './toegang-matrix.js';
import { GRENZEN, refuseWijziging } from './toegangsgrenzen.js';

/** Another content for one cell of the matrix: what a role may do with a group. */
export const celwijzigingSchema = z.strictObject({
  groep: z.enum(GEGEVENSGROEPEN),
  rol: rolSchema,
  wordt: celSchema,
});
export type Celwijziging = z.infer<typeof celwijzigingSchema>;

/** The cell as it is; empty when the role has nothing there. */
export function celOf(matrix: Matrix, { groep, rol }: Pick<Celwijziging, 'groep' | 'rol'>): Cel {
  return matrix.groepen.find((rij) => rij.groep === groep)?.cellen[rol] ?? {};
}

/** Do two cells say the same? The order of conditions says nothing. */
export function isZelfdeCel(een: Cel, ander: Cel): boolean {
  return celverschillen(een, ander).length === 0;
}

/** Why these rules cannot be changed so, in a sentence for who proposes it; null when they can. */
export function weigeringOf(matrix: Matrix, wijziging: Celwijziging): string | null {
  const grens = refuseWijziging(matrix, wijziging);
  if (grens !== null) return GRENZEN[grens];
  return isZelfdeCel(celOf(matrix, wijziging), wijziging.wordt) ? 'Dit is al zo: er verandert niets.' : null;
}

/** The matrix with this one cell changed. */
export function wijzigCel(matrix: Matrix, { groep, rol, wordt }: Celwijziging): Matrix {
  return {
    ...matrix,
    groepen: matrix.groepen.map((rij) => {
      if (rij.groep !== groep) return rij;
      const anderen = Object.fromEntries(Object.entries(rij.cellen).filter(([wie]) => wie !== rol));
      const isLeeg = wordt.lezen === undefined && wordt.schrijven === undefined;
      const cellen: typeof rij.cellen = isLeeg ? anderen : { ...anderen, [rol]: wordt };
      return { ...rij, cellen };
    }),
  };
}

/**
 * The rules of an organisation: those of the product, with the cells that it decided on itself, the last decision last.
 * Where a limit has become tighter since, the product goes first.
 */
export function withBesluiten(product: Matrix, besluiten: readonly Celwijziging[]): Matrix {
  return besluiten.filter((besluit) => refuseWijziging(product, besluit) === null).reduce(wijzigCel, product);
}
