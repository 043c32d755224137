import { FASEN, type Fase, isBefore, isFrom } from '../../../../domain/fase.js';
import type { Gegevensgroep } from '../../../../domain/gegevensgroep.js';
import { type Rol, rolSchema } from '../../../../domain/rollen.js';
import { MATRIX, type Voorwaarde, matrixCel, matrixGroep } from '../../../../domain/toegang-matrix.js';
import { instelling } from './functions.js';
import { allOf, anyOf, sqlText, sqlTexts } from './sql-text.js';

/**
 * What the rules of `domain/toegang.ts` say on a row of `casus`, as far as the database knows the facts: role, purpose,
 * relation, phase, reason. Generated from the same matrix, so that both walls say the same.
 * @param rollen of which roles; all of them, when left out
 */
export function casusPolicy(groep: Gegevensgroep, rollen: readonly Rol[] = rolSchema.options): string {
  return anyOf(
    rollen.flatMap((rol) => {
      const voorwaarden = cellOf(groep, rol);
      const relatie = relatiePolicy(groep, MATRIX.rollen[rol]?.relatie ?? 'GEEN');
      if (voorwaarden === undefined || relatie === null) return [];
      const fasen = FASEN.filter((fase) => isFaseOpen({ groep, rol, fase, voorwaarden }));
      const overig = voorwaarden.flatMap((voorwaarde) => OP_DE_RIJ[voorwaarde] ?? []);
      return [allOf([isRol(rol), relatie, `fase in (${sqlTexts(fasen)})`, ...overig])];
    }),
  );
}

/** The same for what belongs to no casus: role and purpose. */
export function rolPolicy(groep: Gegevensgroep, actie: 'lezen' | 'schrijven'): string {
  return anyOf(
    rolSchema.options.filter((rol) => cellOf(groep, rol, actie)?.length === 0).map((rol) => isRol(rol)),
  );
}

function cellOf(
  groep: Gegevensgroep,
  rol: Rol,
  actie: 'lezen' | 'schrijven' = 'lezen',
): readonly Voorwaarde[] | undefined {
  const rij = matrixGroep(groep);
  return rij && MATRIX.rollen[rol] && matrixCel(rij, rol, actie);
}

function isRol(rol: Rol): string {
  return `(select keten_is(${sqlText(rol)}, array[${sqlTexts(MATRIX.rollen[rol]?.doelen ?? [])}]))`;
}

type Relatie = NonNullable<(typeof MATRIX.rollen)[Rol]>['relatie'];

/** D11.2. Null: this role sees no casus at all. */
const verbonden = (relatie: Relatie) => `keten_is_verbonden(casus.casus_id, ${sqlText(relatie)})`;
const RELATIE: Readonly<Record<Relatie, string | null>> = {
  ALTIJD: 'true',
  GEEN: null,
  MET_REDEN: `(select coalesce(nullif(keten_instelling('redenlengte'), ''), '0')::integer >= 20)`,
  MELDPUNT: verbonden('MELDPUNT'),
  TEAM: verbonden('TEAM'),
  STRAFRECHT: verbonden('STRAFRECHT'),
  UITNODIGING: verbonden('UITNODIGING'),
  TOEWIJZING: verbonden('TOEWIJZING'),
  GEMEENTE: verbonden('GEMEENTE'),
};

const HEEFT_BREEKGLAS = 'keten_heeft_breekglas(casus.casus_id)';

/** Emergency access stands for a relation, but not in the compartment of the criminal investigation (INV8). */
function relatiePolicy(groep: Gegevensgroep, relatie: Relatie): string | null {
  const policy = RELATIE[relatie];
  if (policy !== verbonden(relatie) || groep === 'strafrecht') return policy;
  return `(${policy} or ${HEEFT_BREEKGLAS})`;
}

interface Fasevraag {
  groep: Gegevensgroep;
  rol: Rol;
  fase: Fase;
  voorwaarden: readonly Voorwaarde[];
}

/** D11.3: the phases in which the matrix and its notes let this role in. */
function isFaseOpen({ groep, rol, fase, voorwaarden }: Fasevraag): boolean {
  if (voorwaarden.includes('vanafF2') && isBefore(fase, 'F2')) return false;
  if (voorwaarden.includes('vanafF3') && isBefore(fase, 'F3')) return false;
  if (voorwaarden.includes('totEnMetF2') && isFrom(fase, 'F3')) return false;
  // What is one's own after F8 is a fact that the database does not know.
  if (isFrom(fase, 'F8') && !MATRIX.naAfsluiting.rollen.includes(rol)) return false;
  return MATRIX.fasebeperkingen.every(
    (beperking) =>
      beperking.rol !== rol || !beperking.fasen.includes(fase) || beperking.alleen.includes(groep),
  );
}

/** A fact that no table holds yet does not hold, as in the rules themselves. */
const GEEN_FEIT = 'false';

/** The conditions of a cell on the columns of `casus`; null where the phase says it already. */
const OP_DE_RIJ: Readonly<Record<Voorwaarde, string | null>> = {
  vanafF2: null,
  vanafF3: null,
  totEnMetF2: null,
  bijP1ofD4: `(coalesce(prioriteit, voorlopige_prioriteit) = 'P1' or doorlaatverbod in ('JA', 'SPOEDTOETS', 'TOETS'))`,
  eigenInwoner: `gemeente = nullif(${instelling('gemeente')}, '')`,
  eigenGemeente: GEEN_FEIT,
  naUitnodiging: GEEN_FEIT,
  eigenBijdrage: GEEN_FEIT,
  eigenTaak: GEEN_FEIT,
  zorgpartnerEnNodig: GEEN_FEIT,
  vanBelangVoorVeiligheid: GEEN_FEIT,
  veiligheidssamenvatting: GEEN_FEIT,
  bestuurlijkeMaatregel: GEEN_FEIT,
  uitkomst: GEEN_FEIT,
  statusvlag: GEEN_FEIT,
  vrijgegeven: GEEN_FEIT,
  breekglas: HEEFT_BREEKGLAS,
};
