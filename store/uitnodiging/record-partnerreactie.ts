import { type Partnerreactie, statusNaNabellen } from '../../domain/overleg/uitnodiging.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findUitnodiging } from './find-uitnodiging.js';
import { setStatus } from './set-status.js';

/** Keeps what procesregie agreed with a partner that did not answer; an answer of the partner itself stands. */
export async function recordPartnerreactie(
  uow: UnitOfWork,
  stap: Stap & { uitnodigingId: string; partnerReactie: Partnerreactie },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, partnerReactie } = stap;
  const uitnodiging = await findUitnodiging(uow, stap);
  if (uitnodiging.status !== 'VERSTUURD') return;
  const status = statusNaNabellen(partnerReactie);
  await setStatus(uow, uitnodiging, { status, redenCode: null, door: null });
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'UITNODIGING_BEANTWOORD',
    waarde: `${uitnodiging.partner} ${status}`,
  });
}
