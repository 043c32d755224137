import { DomainError } from '../../domain/errors.js';
import {
  type Compartiment,
  PREWEEGVELDEN,
  type Preweegveld,
  type UitkomstVoorKeten,
  VELDWAARDE_VAN_UITKOMST,
} from '../../domain/casus/straftraject.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findTraject } from './find-traject.js';
import { followCompartiment } from './follow-compartiment.js';
import { readCompartiment, type Strafrechtvelden, writeStrafrechtvelden } from './strafrechtvelden.js';

export type Trajectstap = Stap & { trajectId: string };

/** What police or OM said of the pre-weeg, in closed values. */
export interface Preweeg {
  preweegGedaan: boolean;
  preweegOp: string | null;
  uitkomstVoorKeten: UitkomstVoorKeten;
}

/**
 * Keeps the pre-weeg in the compartment, with what was released of it in the task.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody completed the task
 */
export async function recordPreweeg(uow: UnitOfWork, stap: Trajectstap & Preweeg): Promise<void> {
  const { casusId, elementInstanceKey: sleutel } = stap;
  await findTraject(uow, stap);
  const afgerond = await findAfgerondDossier(uow, casusId, 'preweeg-vastleggen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = {
    casusId,
    sleutel,
    soort: 'PREWEEG_VASTGELEGD',
    inCompartiment: true,
    door: afgerond.door,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  const { contactpunt, vrijgeven } = parseTaakdossier('preweeg-vastleggen', afgerond.inhoud);
  const voor = await readCompartiment(uow, casusId);
  await writeStrafrechtvelden(uow, casusId, {
    velden: veldenOf({ ...stap, contactpunt: contactpunt ?? null }, vrijgeven, voor),
    door: afgerond.door,
  });
  await followCompartiment(uow, { casusId, voor, door: afgerond.door });
}

/** A contactpunt that was left empty here stays what it was; what was released before stays released. */
function veldenOf(
  { preweegGedaan, preweegOp, uitkomstVoorKeten, contactpunt }: Preweeg & { contactpunt: string | null },
  vrijgeven: readonly Preweegveld[],
  voor: Compartiment,
): Strafrechtvelden {
  const waarden: Record<Preweegveld, string | null> = {
    preweegGedaan: preweegGedaan ? 'ja' : 'nee',
    preweegOp: preweegGedaan ? preweegOp : null,
    uitkomstVoorKeten: VELDWAARDE_VAN_UITKOMST[uitkomstVoorKeten],
    contactpunt: contactpunt ?? voor.contactpunt?.waarde ?? null,
  };
  return Object.fromEntries(
    PREWEEGVELDEN.map((veld) => [
      veld,
      {
        waarde: waarden[veld],
        vrijgegeven: waarden[veld] !== null && (vrijgeven.includes(veld) || voor[veld]?.vrijgegeven === true),
      },
    ]),
  );
}
