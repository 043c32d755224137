import { DomainError } from '../../domain/errors.js';
import type { Advies, WegingInvoer } from '../../domain/weging/weging.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { alarmPiket, isPiketGebeld } from '../piket/alarm-piket.js';
import type { Stap } from '../systeem-repository.js';
import { findWeging } from './find-weging.js';
import { recordVerblijf } from './record-verblijf.js';
import { replaceAdviezen } from './replace-adviezen.js';
import { wegingPlaats } from './weging-plaats.js';

/**
 * Keeps the input of a weging, what it told of the stay of people, and the advices that it gave. When they turn a casus acute that was not, the piket is
 * called at once: it does not wait for the decision.
 * @throws DomainError WEGING_VASTGESTELD
 */
export async function recordAdviezen(
  uow: UnitOfWork,
  stap: Stap & { versie: number; invoer: WegingInvoer; adviezen: Advies[] },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, versie, invoer, adviezen } = stap;
  const weging = await findWeging(uow, casusId, versie);
  const gebeurtenis = { casusId, sleutel, soort: 'ADVIEZEN_VASTGELEGD', waarde: String(versie) } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  if (weging.status !== 'CONCEPT') throw new DomainError('WEGING_VASTGESTELD');
  await uow.tx
    .updateTable('weging')
    .set({
      invoer: uow.cipher.seal(wegingPlaats({ casusId, versie }, 'invoer'), invoer),
      bewijsmiddelen: invoer.bewijsmiddelen,
      doorlaatverbod: adviezen.find(({ tabel }) => tabel === 'doorlaatverbod')?.uitkomst ?? null,
    })
    .where('casusId', '=', casusId)
    .where('versie', '=', versie)
    .execute();
  await recordVerblijf(uow, casusId);
  await replaceAdviezen(uow, { casusId, versie, adviezen });
  if (isAcuut(adviezen) && !(await isPiketGebeld(uow, casusId, 'ACUUT')))
    await alarmPiket(uow, { casusId, elementInstanceKey: sleutel, soort: 'ACUUT' });
}

const isAcuut = (adviezen: readonly Advies[]) =>
  adviezen.some(({ tabel, uitkomst }) => tabel === 'acuut' && uitkomst === 'ACUUT');
