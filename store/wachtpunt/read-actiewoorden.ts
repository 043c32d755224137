import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { WachtpuntTabel } from '../database/tables/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

type Rij = Pick<WachtpuntTabel, 'taak' | 'onderwerpId'>;

/** Which action each of these waits for, by the number by which people name it and nothing of what it is. */
export async function readActiewoorden(
  { tx }: Pick<UnitOfWork, 'tx'>,
  wachtpunten: readonly Rij[],
): Promise<(wachtpunt: Rij) => string | null> {
  const actieIds = wachtpunten.flatMap((een) => (isOverActie(een) ? (een.onderwerpId ?? []) : []));
  if (actieIds.length === 0) return () => null;
  const acties = await tx
    .selectFrom('actie')
    .select(['actieId', 'nummer'])
    .where('actieId', 'in', actieIds)
    .execute();
  const woorden = new Map(acties.map(({ actieId, nummer }) => [actieId, `actie ${nummer}`]));
  return ({ onderwerpId }) => (onderwerpId === null ? null : (woorden.get(onderwerpId) ?? null));
}

const isOverActie = ({ taak }: Rij): boolean =>
  taak !== null && taakOf(taak as TaakNaam).onderwerp === 'actie';
