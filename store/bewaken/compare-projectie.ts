import { IN_MOTOR } from '../../domain/taak/wachtpunt.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Between two steps store and engine may differ for a moment. */
const RUST = 5 * 60_000;

/**
 * Closes wachtpunten of tasks and moments that the engine no longer knows: an element that is terminated runs no end listener
 * (processen.md 3.2). A casus that is left with nothing is then seen as disappeared, at once and not after a grace of
 * hours.
 * @param wachtend the element instances at which the engine waits, read from `gelezenOp` on
 * @returns how many were closed
 */
export async function compareProjectie(
  { tx, nu }: UnitOfWork,
  { wachtend, gelezenOp }: { wachtend: ReadonlySet<string>; gelezenOp: Date },
): Promise<number> {
  const open = await tx
    .selectFrom('wachtpunt')
    .select(['wachtpuntId', 'sleutel'])
    .where('soort', 'in', IN_MOTOR)
    .where('geslotenOp', 'is', null)
    .where('geopendOp', '<', new Date(gelezenOp.getTime() - RUST).toISOString())
    .execute();
  const weg = open.filter(({ sleutel }) => !wachtend.has(sleutel));
  for (const { wachtpuntId } of weg)
    await tx
      .updateTable('wachtpunt')
      .set({ geslotenOp: nu.toISOString(), sluitreden: 'NIET_IN_MOTOR', escalatieOpen: 0 })
      .where('wachtpuntId', '=', wachtpuntId)
      .execute();
  return weg.length;
}
