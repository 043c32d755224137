import { GRONDSLAGEN } from '../../domain/casus/casus.js';
import { ROLLEN, type Rol } from '../../domain/keten/rollen.js';
import { DOELNAMEN, type Doel } from '../../domain/toegang/doel.js';

/** The grounds of work that is of no casus, besides those for sharing within one. */
const grounds: Readonly<Record<string, string>> = {
  ...GRONDSLAGEN,
  publiekeTaak: 'Publieke taak (AVG 6 lid 1 onder e)',
  avgToezicht: 'Toezicht op gegevensbescherming (AVG 39)',
  aanmelding: 'Eigen aanmelding',
};

/** A grondslag as people say it. A code without a word is shown as it is. */
export function groundName(code: string): string {
  return grounds[code] ?? code;
}

/** A purpose as people say it. */
export function purposeName(code: string): string {
  return DOELNAMEN[code as Doel] ?? code;
}

/** A role by its name, with its code: the access rules use the code. */
export function roleWithCode(code: string): string {
  const name = ROLLEN[code as Rol] as string | undefined;
  return name === undefined ? code : `${name} (${code})`;
}
