import { type Rol, rolSchema } from '../../../../domain/keten/rollen.js';
import { ROLREGELS } from '../../../../domain/toegang/toegang-matrix.js';
import {
  type Muurhandeling,
  RIJVOORWAARDEN,
  type Rijvoorwaarde,
} from '../../../toegangsregels/derive-muur.js';
import { instelling } from './functions.js';
import { allOf, anyOf, sqlText, sqlTexts } from './sql-text.js';

/**
 * What the rules of `domain/toegang/toegang.ts` say on a row of `casus`, as far as the database knows the facts: role, purpose,
 * relation, phase, reason. Relation and purposes of a role are those of the product; which cells are open is read from
 * the version of the rules in force, so that both walls say the same on the day that a rule changes.
 * @param rollen of which roles; all of them, when left out
 */
export function casusPolicy(handeling: Muurhandeling, rollen: readonly Rol[] = rolSchema.options): string {
  return anyOf(
    rollen.flatMap((rol) => {
      const relatie = relatiePolicy(handeling, ROLREGELS[rol]?.relatie ?? 'GEEN');
      if (relatie === null) return [];
      const cel = [handeling, rol].map(sqlText).join(', ');
      return [
        allOf([
          `fase = any ((select keten_fasen(${cel}, ${doelenOf(rol)}))::text[])`,
          `(select keten_vraagt(${cel}))::text[] <@ array[${RIJVOORWAARDEN.map(answer).join(', ')}]`,
          relatie,
        ]),
      ];
    }),
  );
}

/** The same for what belongs to no casus: role and purpose. */
export function rolPolicy(handeling: Muurhandeling): string {
  return anyOf(
    rolSchema.options
      .filter((rol) => ROLREGELS[rol] !== undefined)
      .map(
        (rol) => `(select keten_staat_open(${[handeling, rol].map(sqlText).join(', ')}, ${doelenOf(rol)}))`,
      ),
  );
}

const doelenOf = (rol: Rol): string => `array[${sqlTexts(ROLREGELS[rol]?.doelen ?? [])}]`;

/** The name of a condition where the row meets it; null, which equals nothing, where it does not. */
const answer = (voorwaarde: Rijvoorwaarde): string =>
  `case when ${OP_DE_RIJ[voorwaarde]} then ${sqlText(voorwaarde)} end`;

type Relatie = NonNullable<(typeof ROLREGELS)[Rol]>['relatie'];

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

/** Emergency access stands for a relation, for reading, but not in the compartment of the criminal investigation (INV8). */
function relatiePolicy(handeling: Muurhandeling, relatie: Relatie): string | null {
  const policy = RELATIE[relatie];
  const isNood = handeling.endsWith(':lezen') && handeling !== 'strafrecht:lezen';
  if (policy !== verbonden(relatie) || !isNood) return policy;
  return `(${policy} or ${HEEFT_BREEKGLAS})`;
}

/** The conditions of a cell on the columns of `casus`. */
const OP_DE_RIJ: Readonly<Record<Rijvoorwaarde, string>> = {
  bijP1ofD4: `coalesce(prioriteit, voorlopige_prioriteit) = 'P1' or doorlaatverbod in ('JA', 'SPOEDTOETS', 'TOETS')`,
  eigenInwoner: `gemeente = nullif(${instelling('gemeente')}, '')`,
  // Only an accepted invitation of a partner with a convenant opens this relation (INV9).
  naUitnodiging: verbonden('UITNODIGING'),
  // An action of the own group opens this relation, and closes it when it ends.
  eigenBijdrage: verbonden('TOEWIJZING'),
};
