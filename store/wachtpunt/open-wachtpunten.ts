import type { Selectable } from 'kysely';
import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { Wachtpunt, Wachtpuntsoort } from '../../domain/taak/wachtpunt.js';
import type { WachtpuntTabel } from '../database/tables/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { readActiewoorden } from './read-actiewoorden.js';

/** What of the criminal side somebody may know: all of it, what was released, or nothing (INV8). */
export interface Strafrechtzicht {
  compartiment: boolean;
  vrijgegeven: boolean;
}

/** What each of these casussen waits for now, by casus, as far as somebody with this sight may know. */
export async function readOpenWachtpunten(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusIds: readonly string[],
): Promise<(casusId: string, zicht: Strafrechtzicht) => Wachtpunt[]> {
  const rijen = await tx
    .selectFrom('wachtpunt')
    .selectAll()
    .where('casusId', 'in', [...casusIds, ''])
    .where('geslotenOp', 'is', null)
    .orderBy('uiterlijk')
    .execute();
  const over = await readActiewoorden({ tx }, rijen);
  const perCasus = new Map<string, Open[]>();
  for (const rij of rijen) {
    const { casusId } = rij;
    if (casusId === null) continue;
    const open = { wachtpunt: toWachtpunt(rij, over(rij)), inCompartiment: rij.inCompartiment === 1 };
    perCasus.set(casusId, [...(perCasus.get(casusId) ?? []), open]);
  }
  return (casusId, zicht) =>
    (perCasus.get(casusId) ?? []).filter((open) => mayKnow(open, zicht)).map(({ wachtpunt }) => wachtpunt);
}

/** What a ketenzaak waits for now, for who may know all of it. */
export async function readOpenWachtpuntenOfZaak(
  { tx }: Pick<UnitOfWork, 'tx'>,
  zaakId: string,
): Promise<Wachtpunt[]> {
  const rijen = await tx
    .selectFrom('wachtpunt')
    .selectAll()
    .where('zaakId', '=', zaakId)
    .where('geslotenOp', 'is', null)
    .orderBy('uiterlijk')
    .execute();
  return rijen.map((rij) => toWachtpunt(rij, null));
}

function toWachtpunt(rij: Selectable<WachtpuntTabel>, over: string | null): Wachtpunt {
  return {
    wachtpuntId: rij.wachtpuntId,
    sleutel: rij.sleutel,
    soort: rij.soort as Wachtpuntsoort,
    taak: rij.taak as TaakNaam | null,
    label: rij.label,
    over,
    eigenaarGroepen: fromJson<string[]>(rij.eigenaarGroepen),
    vervangerGroep: rij.vervangerGroep,
    geopendOp: rij.geopendOp,
    uiterlijk: rij.uiterlijk,
    escalatieOpen: rij.escalatieOpen === 1,
  };
}

interface Open {
  wachtpunt: Wachtpunt;
  inCompartiment: boolean;
}

function mayKnow({ wachtpunt: { taak }, inCompartiment }: Open, zicht: Strafrechtzicht): boolean {
  if (inCompartiment) return zicht.compartiment;
  return taak === null || taakOf(taak).gegevensgroep !== 'strafrecht' || zicht.vrijgegeven;
}
