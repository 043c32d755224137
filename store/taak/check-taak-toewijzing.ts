import { AFRONDWEIGERINGEN } from '../../domain/taak/taak-afronding.js';
import { taakOf } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readAfrondStand } from './read-afrond-stand.js';
import type { TaakAfronding, Toewijzingsvraag } from '../systeem-repository.js';

/** May this person have the task at all, as a substitute too (INV12)? Giving it back is always allowed. */
export async function checkTaakToewijzing(uow: UnitOfWork, vraag: Toewijzingsvraag): Promise<TaakAfronding> {
  const { taak, assignee } = vraag;
  const { weigerToewijzing } = taakOf(taak);
  if (weigerToewijzing === undefined || assignee === null) return { akkoord: true };
  const code = weigerToewijzing(await readAfrondStand(uow, { ...vraag, variables: {} }));
  return code === null ? { akkoord: true } : { akkoord: false, code, reden: AFRONDWEIGERINGEN[code] };
}
