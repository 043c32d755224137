import { isKlaarVoorKeten } from '../../domain/casus/straftraject.js';
import { findZorgcoordinator } from '../casus/find-zorgcoordinator.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { findTraject } from './find-traject.js';
import type { Trajectstap } from './record-preweeg.js';
import { readCompartiment } from './strafrechtvelden.js';

/** What the process goes on with: no status, and nothing that was not released. */
export interface Strafstatus {
  afstemmingNodig: boolean;
  trajectKlaar: boolean;
  /** For whom coordinating is. */
  uitvoerderGroep: string;
}

/**
 * Looks at what was released since this traject was looked at last. A message only wakes: what counts is what the
 * compartment holds now, so one that came too early, twice or not at all changes nothing (processen.md B02).
 */
export async function processStrafstatus(uow: UnitOfWork, stap: Trajectstap): Promise<Strafstatus> {
  const { casusId, elementInstanceKey: sleutel, trajectId } = stap;
  const traject = await findTraject(uow, stap);
  if (traject.verwerktDoor === sleutel && traject.verwerktUitkomst !== null)
    return fromJson<Strafstatus>(traject.verwerktUitkomst);
  const trajectKlaar = isKlaarVoorKeten(await readCompartiment(uow, casusId));
  const uitkomst = {
    afstemmingNodig: traject.zorgNr > traject.verwerktNr,
    trajectKlaar,
    uitvoerderGroep: await findZorgcoordinator(uow, casusId),
  };
  await uow.tx
    .updateTable('straftraject')
    .set({
      verwerktNr: traject.vrijgaveNr,
      verwerktDoor: sleutel,
      verwerktUitkomst: JSON.stringify(uitkomst),
      ...(trajectKlaar ? { status: 'KLAAR', eindeOp: uow.nu.toISOString() } : {}),
    })
    .where('trajectId', '=', trajectId)
    .execute();
  if (traject.vrijgaveNr > traject.verwerktNr)
    await recordGebeurtenis(uow, { casusId, sleutel, soort: 'STRAFVLAG_VRIJGEGEVEN' });
  return uitkomst;
}
