import { DomainError } from '../../domain/errors.js';
import type { Modelbestand } from '../../domain/modellen/modelbestand.js';
import type { Vraag } from '../toegang/vraag.js';
import type { Conceptsleutel } from './save-modelconcept.js';
import { demandLezen } from './wijziging-toegang.js';

/** A file of a change with its text. */
export interface Modelinhoud extends Modelbestand {
  versie: number;
  hash: string;
  inhoud: string;
}

/** Every file of a change as it is now. @throws DomainError NIET_GEVONDEN */
export async function readModelconcepten(vraag: Vraag, wijzigingId: string): Promise<Modelinhoud[]> {
  demandLezen(vraag);
  const bestaat = await vraag.tx
    .selectFrom('modelwijziging')
    .select('wijzigingId')
    .where('wijzigingId', '=', wijzigingId)
    .executeTakeFirst();
  if (bestaat === undefined) throw new DomainError('NIET_GEVONDEN');
  return inhoudVan(vraag, wijzigingId).execute();
}

/** One file of a change: as it is now, or an earlier version of it. @throws DomainError NIET_GEVONDEN */
export async function readModelconcept(
  vraag: Vraag,
  { wijzigingId, soort, naam }: Conceptsleutel,
  versie?: number,
): Promise<Modelinhoud> {
  demandLezen(vraag);
  const nu = inhoudVan(vraag, wijzigingId).where('v.soort', '=', soort).where('v.naam', '=', naam);
  const eerder = vraag.tx
    .selectFrom('modelconceptversie as v')
    .select(['v.soort', 'v.naam', 'v.versie', 'v.hash', 'v.inhoud'])
    .where('v.wijzigingId', '=', wijzigingId)
    .where('v.soort', '=', soort)
    .where('v.naam', '=', naam)
    .where('v.versie', '=', versie ?? 0);
  const gevonden = await (versie === undefined ? nu : eerder).executeTakeFirst();
  if (gevonden === undefined) throw new DomainError('NIET_GEVONDEN');
  return gevonden;
}

/** The last version of each file that is in the change. */
function inhoudVan({ tx }: Vraag, wijzigingId: string) {
  return tx
    .selectFrom('modelconcept as c')
    .innerJoin('modelconceptversie as v', (join) =>
      join
        .onRef('v.wijzigingId', '=', 'c.wijzigingId')
        .onRef('v.soort', '=', 'c.soort')
        .onRef('v.naam', '=', 'c.naam')
        .onRef('v.versie', '=', 'c.versie'),
    )
    .select(['v.soort', 'v.naam', 'v.versie', 'v.hash', 'v.inhoud'])
    .where('c.wijzigingId', '=', wijzigingId)
    .orderBy('v.soort')
    .orderBy('v.naam');
}
