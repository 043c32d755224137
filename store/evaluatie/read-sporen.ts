import type { Sporen } from '../../domain/evaluatie/neutraliteit.js';
import { isAanTafel, type Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/**
 * Who was involved in a casus: by the verwerkingslog, its events and tasks, its team and assignments, its invitations, what
 * partners brought in, and its actions (INV12). Who was refused was not. Ended relations count: they were there.
 */
export async function readSporen({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<Sporen> {
  const dossiers = tx.selectFrom('casusDossier').select('dossierId').where('casusId', '=', casusId);
  const meldingen = tx.selectFrom('melding').select('meldingId').where('casusId', '=', casusId);
  const gelezen = await tx
    .selectFrom('verwerkingslogIndex')
    .select('gebruikerId')
    .distinct()
    .where('actie', '<>', 'weigeren')
    .where((een) =>
      een.or([
        een.and([een('betrokkeneSoort', '=', 'casus'), een('betrokkeneId', '=', casusId)]),
        een.and([een('betrokkeneSoort', '=', 'dossier'), een('betrokkeneId', 'in', dossiers)]),
        een.and([een('betrokkeneSoort', '=', 'melding'), een('betrokkeneId', 'in', meldingen)]),
      ]),
    )
    .execute();
  const deed = await tx
    .selectFrom('gebeurtenis')
    .select('door')
    .distinct()
    .where('casusId', '=', casusId)
    .execute();
  const taken = await tx
    .selectFrom('taakdossier')
    .select(['bewaardDoor', 'afgerondDoor'])
    .where('casusId', '=', casusId)
    .execute();
  const relaties = await tx
    .selectFrom('casusrelatie')
    .select('groep')
    .distinct()
    .where('casusId', '=', casusId)
    .execute();
  const uitnodigingen = await tx
    .selectFrom('uitnodiging')
    .select(['partner', 'groepen', 'status', 'beantwoordDoor'])
    .where('casusId', '=', casusId)
    .execute();
  const gehoord = await tx.selectFrom('hoorverslag').select('door').where('casusId', '=', casusId).execute();
  const bijdragen = await tx
    .selectFrom('informatieverzoek')
    .select(['organisatie', 'beantwoordDoor'])
    .where('casusId', '=', casusId)
    .where('beantwoordOp', 'is not', null)
    .execute();
  const acties = await tx
    .selectFrom('actie')
    .select(['houder', 'uitvoerderGroep'])
    .where('casusId', '=', casusId)
    .where('stand', '<>', 'GEWEIGERD')
    .execute();
  const aanTafel = uitnodigingen.filter(({ status }) => isAanTafel(status as Uitnodigingstatus));
  return {
    personen: new Set([
      ...gelezen.map(({ gebruikerId }) => gebruikerId),
      ...deed.flatMap(({ door }) => door ?? []),
      ...taken.flatMap(({ bewaardDoor, afgerondDoor }) => [bewaardDoor, afgerondDoor ?? []].flat()),
      ...uitnodigingen.flatMap(({ beantwoordDoor }) => beantwoordDoor ?? []),
      ...bijdragen.flatMap(({ beantwoordDoor }) => beantwoordDoor ?? []),
      ...gehoord.map(({ door }) => door),
    ]),
    groepen: new Set([
      ...relaties.map(({ groep }) => groep),
      ...aanTafel.flatMap(({ groepen }) => fromJson<string[]>(groepen)),
      ...acties.map(({ uitvoerderGroep }) => uitvoerderGroep),
    ]),
    organisaties: new Set([
      ...aanTafel.map(({ partner }) => partner),
      ...bijdragen.flatMap(({ organisatie }) => organisatie ?? []),
      ...acties.map(({ houder }) => houder),
    ]),
  };
}
