import type { Handeling, Toegang, Toegangsregels } from '../toegang/toegang.js';
import type { Professional } from '../keten/betrokkene.js';
import { ROLREGELS, matrixCel, matrixGroep } from '../toegang/toegang-matrix.js';
import type { Variabeleklasse } from '../variabelen/define-variabele.js';

/**
 * What somebody must be able to read of a casus to see its process variables of a class (processen.md 6.6): a variable can
 * come from each of these groups, so all of them are asked.
 */
const GROEPEN_VAN_KLASSE = {
  ME: ['procesgegevens'],
  DY: ['procesgegevens', 'plan', 'acties'],
  EX: ['procesgegevens', 'meldingKern', 'weging1', 'weging2'],
  SG: ['procesgegevens', 'verdachte', 'daderdeel'],
} as const;
const KLASSEN = Object.keys(GROEPEN_VAN_KLASSE) as Variabeleklasse[];

/** The classes of which this betrokkene may see the values in one casus. */
export function klassenIn(may: (handeling: Handeling) => Toegang): Variabeleklasse[] {
  return KLASSEN.filter((klasse) =>
    GROEPEN_VAN_KLASSE[klasse].every((groep) => may(`${groep}:lezen`).toegestaan),
  );
}

/**
 * The classes of which this betrokkene may see the values in every casus, so that a search for a value tells nothing that
 * stays closed otherwise: by a role that is tied to each casus, in cells without conditions.
 */
export function klassenOveral(
  { matrix }: Pick<Toegangsregels, 'matrix'>,
  { rollen }: Pick<Professional, 'rollen'>,
): Variabeleklasse[] {
  const overal = rollen.filter((rol) => ROLREGELS[rol]?.relatie === 'ALTIJD');
  return KLASSEN.filter((klasse) =>
    GROEPEN_VAN_KLASSE[klasse].every((naam) => {
      const groep = matrixGroep(matrix, naam);
      return groep !== undefined && overal.some((rol) => matrixCel(groep, rol, 'lezen')?.length === 0);
    }),
  );
}
