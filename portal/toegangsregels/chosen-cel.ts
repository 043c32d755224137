import { GEGEVENSGROEPEN, type Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import { type Rol, rolSchema } from '../../domain/keten/rollen.js';
import type { FieldError } from '../views/error-summary.js';

/** The cell that a proposal is about. */
export interface GekozenCel {
  groep: Gegevensgroep;
  rol: Rol;
}

/** The cell that an address or a form names, or what is still to be chosen. */
export function chosenCel(unsafe: { groep: string; rol: string }): GekozenCel | FieldError[] {
  const groep = GEGEVENSGROEPEN.find((een) => een === unsafe.groep);
  const rol = rolSchema.safeParse(unsafe.rol);
  if (groep !== undefined && rol.success) return { groep, rol: rol.data };
  return [
    ...(groep === undefined ? [{ veld: 'groep', tekst: 'Kies om welke gegevens het gaat.' }] : []),
    ...(rol.success ? [] : [{ veld: 'rol', tekst: 'Kies om welke rol het gaat.' }]),
  ];
}
