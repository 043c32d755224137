import { NALOOP, WACHTMOMENTEN, type WachtmomentElement } from '../../domain/taak/wachtmoment.js';
import { findCasus } from '../casus/find-casus.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { closeWachtpunten, endWachtpunten } from './close-wachtpunten.js';
import { insertWachtpuntOnce } from './insert-wachtpunt.js';

const REGISSEUR = 'r03.zvh';

export interface Wachtopdracht extends Stap {
  element: WachtmomentElement;
  /** When the process goes on by itself. */
  moment: Date;
  /** Who keeps an eye on the casus meanwhile. */
  groepen: readonly string[];
  /** Which traject waits, where several can wait beside each other. */
  onderwerpId: string | null;
}

/**
 * The process waits for a moment, weeks or months ahead: until then, and an hour for what follows, the casus has an owner, a
 * next step and a deadline all the same (INV1). The same step lays it down once.
 */
export async function awaitMoment(uow: UnitOfWork, opdracht: Wachtopdracht): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, element, moment, groepen, onderwerpId } = opdracht;
  const { periode } = await findCasus(uow, casusId);
  await endWachtpunten(uow, casusId, { soort: 'OVERGANG', reden: 'VOLGENDE_STAP' });
  await insertWachtpuntOnce(uow, {
    casusId,
    periode,
    sleutel,
    soort: 'TIJD',
    ...WACHTMOMENTEN[element],
    groepen,
    vervangerGroep: groepen.includes(REGISSEUR) ? 'r03.zvh.piket' : REGISSEUR,
    uiterlijk: new Date(Math.max(moment.getTime(), uow.nu.getTime()) + NALOOP),
    onderwerpId,
  });
  await relateGroepen(uow, casusId, groepen);
}

/** The main line stopped where it waited: nobody waits for that moment any more. */
export async function stopWaiting(uow: UnitOfWork, casusId: string): Promise<void> {
  await closeWachtpunten(uow, casusId, { soort: 'TIJD', reden: 'FASE_VERZET' });
}
