import { AFRONDWEIGERINGEN, type AfrondStand } from '../../domain/taak/taak-afronding.js';
import { refuseAfronding } from '../../domain/taak/taak-afronding-regels.js';
import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import { readAfschaalStand } from '../afschalen/read-afschaal-stand.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { readInbrengWeging } from '../casusoverleg/read-inbreng-weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findOpenToets } from '../doorlaattoets/find-toets.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { openVoorstellen } from '../matching/record-oordeel.js';
import type { TaakAfronding } from '../systeem-repository.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { taakGroepen } from '../wachtpunt/taak-groepen.js';
import { findAdviezen, findVastgesteldeWeging } from '../weging/find-weging.js';
import { toAdvies } from '../weging/read-wegingen.js';
import { findAfgerondDossier } from './find-afgerond-dossier.js';
import { taakdossierPlaats } from './taakdossier-toegang.js';

export interface Afrondvraag {
  userTaskKey: string;
  elementInstanceKey?: string;
  casusId: string;
  taak: TaakNaam;
  assignee: string | null;
  variables: Record<string, unknown>;
}

/**
 * The guard of every task, whichever door the completion came through. On akkoord it remembers who completed the task
 * with which dossier half, and closes the wachtpunt; asking again about the same task gives the same answer.
 */
export async function checkTaakAfronding(uow: UnitOfWork, vraag: Afrondvraag): Promise<TaakAfronding> {
  const { userTaskKey, casusId, taak } = vraag;
  const code = refuseAfronding(taak, await readAfrondStand(uow, vraag));
  if (code !== null) return { akkoord: false, code, reden: AFRONDWEIGERINGEN[code] };
  const door = vraag.assignee ?? '';
  await uow.tx
    .updateTable('taakdossier')
    .set({ afgerondOp: uow.nu.toISOString(), afgerondDoor: door })
    .where('userTaskKey', '=', userTaskKey)
    .where('afgerondOp', 'is', null)
    .execute();
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel: `taak:${userTaskKey}`,
    soort: 'TAAK_AFGEROND',
    waarde: taak,
    door,
  });
  // A second delivery of the same question must not close a task that was put ready since.
  if (isNieuw) await closeWachtpunten(uow, casusId, { ...wachtpuntOf(vraag), reden: 'AFGEROND' });
  return { akkoord: true };
}

/** Of a task that can be open several times only its own wachtpunt closes. */
function wachtpuntOf({ taak, elementInstanceKey: sleutel }: Afrondvraag) {
  return taakOf(taak).isMeervoudig === true && sleutel !== undefined ? { sleutel } : { taken: [taak] };
}

async function readAfrondStand(uow: UnitOfWork, vraag: Afrondvraag): Promise<AfrondStand> {
  const { casusId, taak, assignee, variables } = vraag;
  const casus = await findCasus(uow, casusId);
  const weging = await findVastgesteldeWeging(uow, casusId);
  return {
    isCasusOpen: casus.status === 'OPEN',
    assignee,
    behandelaar: (await findGebruiker(uow, assignee)) ?? null,
    groepen: await taakGroepen(uow, casusId, taak, vraag.elementInstanceKey),
    variables,
    dossierdeel: await readDossierdeel(uow, vraag),
    adviezen: await readAdviezenVanConcept(uow, casusId),
    kandidaten: (await openVoorstellen(uow, casusId)).map(({ nummer }) => nummer),
    weging: await readInbrengWeging(uow, casusId),
    afschalen: await readAfschaalStand(uow, casusId),
    eersteBeoordelaar: await readEersteBeoordelaar(uow, casusId),
    voorsteller: (await findAfgerondDossier(uow, casusId, 'afschalen-voorstellen'))?.door ?? null,
    overdrachtBeslissers: await readOverdrachtBeslissers(uow, casusId),
    bewijsmiddelen: (await findOpenToets(uow, casusId))?.bewijsmiddelen ?? weging?.bewijsmiddelen ?? 0,
  };
}

async function readEersteBeoordelaar(
  uow: UnitOfWork,
  casusId: string,
): Promise<AfrondStand['eersteBeoordelaar']> {
  const besluit = await findAfgerondDossier(uow, casusId, 'weging-vaststellen');
  return besluit === undefined ? null : ((await findGebruiker(uow, besluit.door)) ?? null);
}

async function readOverdrachtBeslissers({ tx }: UnitOfWork, casusId: string): Promise<string[]> {
  const rijen = await tx
    .selectFrom('taakdossier')
    .select('afgerondDoor')
    .where('casusId', '=', casusId)
    .where('taak', '=', 'overdracht-terug')
    .execute();
  return rijen.flatMap(({ afgerondDoor }) => afgerondDoor ?? []);
}

/** What was saved as complete for this very task; null when it is a concept or belongs elsewhere. */
async function readDossierdeel(
  { tx, cipher }: UnitOfWork,
  { userTaskKey, casusId, taak }: Afrondvraag,
): Promise<unknown> {
  const rij = await tx
    .selectFrom('taakdossier')
    .select('inhoud')
    .where('userTaskKey', '=', userTaskKey)
    .where('casusId', '=', casusId)
    .where('taak', '=', taak)
    .where('concept', '=', 0)
    .executeTakeFirst();
  return rij === undefined ? null : cipher.open(taakdossierPlaats(userTaskKey), rij.inhoud);
}

/** The advices of the weging that is being decided now. */
async function readAdviezenVanConcept(uow: UnitOfWork, casusId: string) {
  const concept = await uow.tx
    .selectFrom('weging')
    .select('versie')
    .where('casusId', '=', casusId)
    .where('status', '=', 'CONCEPT')
    .executeTakeFirst();
  return concept === undefined ? [] : (await findAdviezen(uow, casusId, concept.versie)).map(toAdvies);
}
