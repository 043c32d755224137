import { ROLLEN, type Rol } from '../../domain/keten/rollen.js';
import { type Matrix, matrixGroep } from '../../domain/toegang/toegang-matrix.js';

/** How people call a group of data in these rules. */
export function groepInWords(matrix: Matrix, groep: string): string {
  return matrixGroep(matrix, groep)?.naam ?? groep;
}

/** How people call a role, with its number. */
export function rolInWords(rol: Rol): string {
  return `${ROLLEN[rol]} (${rol})`;
}
