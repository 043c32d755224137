import { DomainError } from '../../domain/errors.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { withdrawActies } from '../actie/withdraw-acties.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';

/**
 * Ends the uitvoering: withdraws the actions that lapse by the task that ended it; the others keep their holder and go
 * along to nazorg. Done again it withdraws nothing twice and says the same moment.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody decided that it ends
 */
export async function finishUitvoering(uow: UnitOfWork, stap: Stap): Promise<{ f6einde: string }> {
  const { casusId, elementInstanceKey: sleutel } = stap;
  const afgerond = await findAfgerondDossier(uow, casusId, 'afronden');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { openActies } = afgerond.inhoud as TaakdossierInhoud<'afronden'>;
  const weg = openActies.flatMap(({ actieId, besluit }) =>
    actieId && besluit === 'VERVALLEN' ? [actieId] : [],
  );
  await withdrawActies(uow, { casusId, actieIds: weg });
  const gebeurtenis = { casusId, sleutel, soort: 'UITVOERING_AFGEROND', door: afgerond.door } as const;
  await recordGebeurtenis(uow, { ...gebeurtenis, waarde: String(weg.length) });
  return { f6einde: afgerond.op };
}
