import type { TaakNaam } from '../../domain/taak/taak.js';
import type { Wachtpunt, Wachtpuntsoort } from '../../domain/taak/wachtpunt.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** What each of these casussen waits for now, by casus. */
export async function readOpenWachtpunten(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusIds: readonly string[],
): Promise<(casusId: string) => Wachtpunt[]> {
  const rijen = await tx
    .selectFrom('wachtpunt')
    .selectAll()
    .where('casusId', 'in', [...casusIds, ''])
    .where('geslotenOp', 'is', null)
    .orderBy('uiterlijk')
    .execute();
  const perCasus = new Map<string, Wachtpunt[]>();
  for (const rij of rijen) {
    const { casusId } = rij;
    if (casusId === null) continue;
    const wachtpunt: Wachtpunt = {
      wachtpuntId: rij.wachtpuntId,
      soort: rij.soort as Wachtpuntsoort,
      taak: rij.taak as TaakNaam | null,
      label: rij.label,
      eigenaarGroepen: fromJson<string[]>(rij.eigenaarGroepen),
      vervangerGroep: rij.vervangerGroep,
      geopendOp: rij.geopendOp,
      uiterlijk: rij.uiterlijk,
      escalatieOpen: rij.escalatieOpen === 1,
    };
    perCasus.set(casusId, [...(perCasus.get(casusId) ?? []), wachtpunt]);
  }
  return (casusId) => perCasus.get(casusId) ?? [];
}
