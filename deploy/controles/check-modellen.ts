import { checkFormulieren } from './check-formulieren.js';
import { checkModelleerregels } from './check-modelleerregels.js';
import { checkProcessen } from './check-processen.js';
import { checkTabellen } from './check-tabellen.js';
import { checkTaken } from './check-taken.js';
import { checkTekening } from './check-tekening.js';
import { checkVariabelen } from './check-variabelen.js';
import { checkVerwijzingen } from './check-verwijzingen.js';
import type { Modelbevinding } from './modelbevinding.js';
import type { Modelkennis } from './modelkennis.js';
import { type Modellenset, parseModellenset } from './modellenset.js';

/**
 * Everything that must hold before models are released, over all of them together: a change in one file can break
 * another. What is FOUT blocks the release.
 */
export async function checkModellen(set: Modellenset, kennis: Modelkennis): Promise<Modelbevinding[]> {
  const gelezen = await parseModellenset(set);
  return [
    ...gelezen.onleesbaar,
    ...(await checkModelleerregels(gelezen, kennis)),
    ...checkProcessen(gelezen),
    ...checkTekening(gelezen),
    ...checkVerwijzingen(gelezen, kennis),
    ...checkTaken(gelezen),
    ...checkVariabelen(gelezen),
    ...checkFormulieren(gelezen, kennis),
    ...checkTabellen(gelezen),
  ];
}
