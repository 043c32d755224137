import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { type TaakNaam, taakNaamSchema, taakOf } from '../../../domain/taak/taak.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { taakdossierPlaats } from '../../taak/taakdossier-toegang.js';
import { casusIdsOf, deelVanCasus } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** What was written here is given with what was made of it, and labelled: see verrijking-blokken.ts and nazorg-blokken.ts. */
const ELDERS: readonly string[] = [
  'bijdrage-leveren',
  'wegingskader-invullen',
  'tweede-weging-vaststellen',
  'nazorg-regelen',
  'nazorgcontact',
] satisfies TaakNaam[];

/** What professionals wrote in tasks that were completed, text by text. */
export async function taakBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const casusIds = casusIdsOf(bron);
  const dossiers = await tx
    .selectFrom('taakdossier')
    .selectAll()
    .where('casusId', 'in', casusIds)
    .where('afgerondOp', 'is not', null)
    // Who answers a person is outside the compartment of the criminal investigation (INV8).
    .where('inCompartiment', '=', 0)
    .where('taak', 'not in', ELDERS)
    // What became a version of the plan is given as that: see plan-blokken.ts.
    .where('userTaskKey', 'not in', tx.selectFrom('planversie').select('concept'))
    .orderBy('afgerondOp')
    .orderBy('userTaskKey')
    .execute();
  return dossiers.flatMap(({ userTaskKey, casusId, taak, inhoud, afgerondOp }) => {
    const { label, gegevensgroep } = taakOf(taakNaamSchema.parse(taak));
    return aBlok(bron, {
      ...deelVanCasus(bron, casusId),
      groepen: [gegevensgroep],
      sleutel: `taak-${userTaskKey}`,
      titel: `${label}, ${leesbareDag(dagVan(new Date(afgerondOp ?? bron.dossier.aangemaaktOp)))}`,
      bron: 'De professional die deze taak deed',
      velden: textsOf(cipher.open(taakdossierPlaats(userTaskKey), inhoud)).map((tekst) => ['Tekst', tekst]),
    });
  });
}

/** Which partner took part is no text about this person, and how the melder can be reached safely is of the melder. */
const NIET_OVER_DEZE_PERSOON: ReadonlySet<string> = new Set([
  'wegers',
  'partner',
  'aanwezigheid',
  'geheimhouding',
  'veiligContact',
]);

/** Every text in it, however deep. */
function textsOf(inhoud: unknown): string[] {
  if (typeof inhoud === 'string') return [inhoud];
  if (Array.isArray(inhoud)) return inhoud.flatMap(textsOf);
  if (typeof inhoud !== 'object' || inhoud === null) return [];
  return Object.entries(inhoud).flatMap(([naam, waarde]) =>
    NIET_OVER_DEZE_PERSOON.has(naam) ? [] : textsOf(waarde),
  );
}
