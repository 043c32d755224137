import { DOCUMENTGROEPEN, type Documentgroep } from '../../domain/casus/document.js';
import { FASEN, type Fase, isBefore, isFrom } from '../../domain/casus/fase.js';
import { type Rol, rolSchema } from '../../domain/keten/rollen.js';
import type { Handeling } from '../../domain/toegang/toegang.js';
import { type Matrix, type Voorwaarde, matrixCel, matrixGroep } from '../../domain/toegang/toegang-matrix.js';

/**
 * What the second wall decides on, besides the groups of which there are documents: whether somebody sees a casus at all,
 * who writes where no casus is known yet, and why informing somebody waits, which may be an investigation.
 */
const MUURHANDELINGEN = [
  'procesgegevens:lezen',
  'strafrecht:lezen',
  'matchresultaten:lezen',
  'voorvallen:lezen',
  'nieuweMelding:schrijven',
  'melderidentiteit:schrijven',
  'bewaartermijnen:schrijven',
  'evaluatie:lezen',
  'logs:lezen',
  'informatieplicht:lezen',
  'informatieplicht:schrijven',
  'verzoeken:lezen',
  'verzoeken:schrijven',
  'toegangsregels:lezen',
  'toegangsregels:schrijven',
  'toegangsbesluit:schrijven',
  'modellen:lezen',
  'modellen:schrijven',
  'modelvrijgave:schrijven',
] as const satisfies Handeling[];
export type Muurhandeling = (typeof MUURHANDELINGEN)[number] | `${Documentgroep}:lezen`;
const ALLE: readonly Muurhandeling[] = [
  ...MUURHANDELINGEN,
  ...DOCUMENTGROEPEN.map((groep) => `${groep}:lezen` as const),
];

/** The conditions that a row of `casus` can answer; each has its SQL in `row-security/matrix-policies.ts`. */
export const RIJVOORWAARDEN = [
  'bijP1ofD4',
  'eigenInwoner',
  'naUitnodiging',
  'eigenBijdrage',
] as const satisfies Voorwaarde[];
export type Rijvoorwaarde = (typeof RIJVOORWAARDEN)[number];

/** A cell as far as the database knows the facts. */
export interface Muurcel {
  /** In which phases of a casus it is open. */
  fasen: Fase[];
  /** What it asks for besides. */
  vraagt: Rijvoorwaarde[];
}

export type Muur = Record<Muurhandeling, Partial<Record<Rol, Muurcel>>>;

/**
 * The access rules as the second wall needs them. A cell that asks for a fact that no table holds is left out, so that it
 * stays closed: the wall is as tight as the rules, or tighter.
 */
export function deriveMuur(matrix: Matrix): Muur {
  return Object.fromEntries(
    ALLE.map((handeling) => [
      handeling,
      Object.fromEntries(
        rolSchema.options.flatMap((rol) => {
          const cel = deriveCel(matrix, handeling, rol);
          return cel === null ? [] : [[rol, cel]];
        }),
      ),
    ]),
  ) as Muur;
}

function deriveCel(matrix: Matrix, handeling: Muurhandeling, rol: Rol): Muurcel | null {
  const [groep = '', actie] = handeling.split(':') as [string, 'lezen' | 'schrijven'];
  const rij = matrixGroep(matrix, groep);
  const voorwaarden = rij && matrixCel(rij, rol, actie);
  if (rij === undefined || voorwaarden === undefined || matrix.rollen[rol] === undefined) return null;
  const overig = voorwaarden.filter((een) => !(een in FASE_VAN));
  if (!overig.every((een) => isRijvoorwaarde(een, groep)) || (!rij.casusgebonden && voorwaarden.length > 0))
    return null;
  return {
    fasen: FASEN.filter(
      (fase) =>
        voorwaarden.every((een) => FASE_VAN[een]?.(fase) !== false) &&
        isFaseOpen(matrix, { groep, rol, fase }),
    ),
    vraagt: overig,
  };
}

const FASE_VAN: Partial<Record<Voorwaarde, (fase: Fase) => boolean>> = {
  vanafF2: (fase) => isFrom(fase, 'F2'),
  vanafF3: (fase) => isFrom(fase, 'F3'),
  totEnMetF2: (fase) => isBefore(fase, 'F3'),
};

/** The own action opens the casus; of every other group it depends on the part, which the row of the casus does not know. */
const isRijvoorwaarde = (voorwaarde: Voorwaarde, groep: string): voorwaarde is Rijvoorwaarde =>
  (RIJVOORWAARDEN as readonly Voorwaarde[]).includes(voorwaarde) &&
  (voorwaarde !== 'eigenBijdrage' || groep === 'procesgegevens');

/** D11.3: the notes below the matrix of 3.4. What is one's own after F8 is a fact that the database does not know. */
function isFaseOpen(matrix: Matrix, { groep, rol, fase }: { groep: string; rol: Rol; fase: Fase }): boolean {
  if (isFrom(fase, 'F8') && !matrix.naAfsluiting.rollen.includes(rol)) return false;
  return matrix.fasebeperkingen.every(
    (beperking) =>
      beperking.rol !== rol ||
      !beperking.fasen.includes(fase) ||
      (beperking.alleen as readonly string[]).includes(groep),
  );
}
