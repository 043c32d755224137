import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { taakNaamSchema, taakOf } from '../../../domain/taak/taak.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { taakdossierPlaats } from '../../taak/taakdossier-toegang.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** What professionals wrote in tasks that were completed, text by text. */
export async function taakBlokken(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const casusIds = bron.casussen.map(({ casus }) => casus.casusId);
  const dossiers = await tx
    .selectFrom('taakdossier')
    .selectAll()
    .where('casusId', 'in', [...casusIds, ''])
    .where('afgerondOp', 'is not', null)
    // Who answers a person is outside the compartment of the criminal investigation (INV8).
    .where('inCompartiment', '=', 0)
    .orderBy('afgerondOp')
    .orderBy('userTaskKey')
    .execute();
  return dossiers.flatMap(({ userTaskKey, casusId, taak, inhoud, afgerondOp }) => {
    const casus = bron.casussen.find((een) => een.casus.casusId === casusId);
    const { label, gegevensgroep } = taakOf(taakNaamSchema.parse(taak));
    return aBlok(bron, {
      groepen: [gegevensgroep],
      sleutel: `taak-${userTaskKey}`,
      titel: `${label}, ${leesbareDag(dagVan(new Date(afgerondOp ?? bron.dossier.aangemaaktOp)))}`,
      bron: 'De professional die deze taak deed',
      grondslag: casus?.grondslag ?? '',
      bewaren: casus?.bewaren ?? '',
      vraagtOordeel: true,
      velden: textsOf(cipher.open(taakdossierPlaats(userTaskKey), inhoud)).map((tekst) => ['Tekst', tekst]),
    });
  });
}

/** Every text in it, however deep; who of which partner took part is no text about this person. */
function textsOf(inhoud: unknown): string[] {
  if (typeof inhoud === 'string') return [inhoud];
  if (Array.isArray(inhoud)) return inhoud.flatMap(textsOf);
  if (typeof inhoud !== 'object' || inhoud === null) return [];
  return Object.entries(inhoud).flatMap(([naam, waarde]) => (naam === 'wegers' ? [] : textsOf(waarde)));
}
