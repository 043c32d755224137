import { AFRONDWEIGERINGEN } from '../../domain/taak/taak-afronding.js';
import { refuseAfronding } from '../../domain/taak/taak-afronding-regels.js';
import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { Zaak } from '../../domain/taak/zaak.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { readWaarnemingen } from '../rooster/waarneming.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { TaakAfronding } from '../systeem-repository.js';
import { closeKetentaak } from '../wachtpunt/close-ketentaak.js';
import { closeWachtpunten, endWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { findOverdrachtVanTaak } from '../overdracht/find-overdracht-van-taak.js';
import { readOnderwerpId } from '../wachtpunt/read-onderwerp-id.js';
import { keepAntwoord } from './keep-antwoord.js';
import { readAfrondStand } from './read-afrond-stand.js';

export type Afrondvraag = Zaak & {
  userTaskKey: string;
  /** Of the task, by which its wachtpunt was opened. */
  elementInstanceKey?: string;
  taak: TaakNaam;
  assignee: string | null;
  variables: Record<string, unknown>;
};

/**
 * The guard of every task, whichever door the completion came through. On akkoord it remembers who completed the task
 * with which dossier half, and closes the wachtpunt; asking again about the same task gives the same answer.
 */
export async function checkTaakAfronding(uow: UnitOfWork, vraag: Afrondvraag): Promise<TaakAfronding> {
  const { userTaskKey, casusId, taak, elementInstanceKey } = vraag;
  const stand = await readAfrondStand(uow, vraag);
  const code = refuseAfronding(taak, stand);
  if (code !== null) return { akkoord: false, code, reden: AFRONDWEIGERINGEN[code] };
  const door = vraag.assignee ?? '';
  const inCompartiment = taakOf(taak).inCompartiment === true;
  await uow.tx
    .updateTable('taakdossier')
    .set({
      afgerondOp: uow.nu.toISOString(),
      afgerondDoor: door,
      overdrachtId: await findOverdrachtVanTaak(uow, elementInstanceKey),
      onderwerpId: await readOnderwerpId(uow, elementInstanceKey),
    })
    .where('userTaskKey', '=', userTaskKey)
    .where('afgerondOp', 'is', null)
    .execute();
  if (!casusId) {
    if (elementInstanceKey !== undefined)
      await closeKetentaak(uow, { sleutel: elementInstanceKey, reden: 'AFGEROND' });
    return { akkoord: true };
  }
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel: `taak:${userTaskKey}`,
    soort: 'TAAK_AFGEROND',
    waarde: taak,
    inCompartiment,
    door,
    ...(await readNamens(uow, door, stand.groepen)),
  });
  // A second delivery of the same question must not close a task that was put ready since.
  if (!isNieuw) return { akkoord: true };
  const { variables, dossierdeel: inhoud } = stand;
  await keepAntwoord(uow, taak, { userTaskKey, casusId, variables, inhoud, door });
  const close = inCompartiment ? endWachtpunten : closeWachtpunten;
  await close(uow, casusId, { ...wachtpuntOf(vraag), reden: 'AFGEROND' });
  return { akkoord: true };
}

/** In whose place somebody completed a task that is not of the own groups: both names stay in the history (INV15). */
async function readNamens(
  uow: UnitOfWork,
  door: string,
  groepen: readonly string[],
): Promise<{ namens?: string }> {
  const gebruiker = await findGebruiker(uow, door);
  if (gebruiker === undefined || groepen.some((groep) => gebruiker.groepen.includes(groep))) return {};
  const regel = (await readWaarnemingen(uow, gebruiker)).find(({ groep }) => groepen.includes(groep));
  return regel === undefined ? {} : { namens: regel.voorGebruikerId ?? `groep:${regel.groep}` };
}

/** Of a task that can be open several times only its own wachtpunt closes. */
function wachtpuntOf({ taak, elementInstanceKey: sleutel }: Afrondvraag) {
  return taakOf(taak).isMeervoudig === true && sleutel !== undefined ? { sleutel } : { taken: [taak] };
}
