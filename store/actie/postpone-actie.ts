import { DomainError } from '../../domain/errors.js';
import type { Uitstelbesluit } from '../../domain/plan/actie.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { momentOp } from '../../domain/tijd/amsterdam.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findActie } from './find-actie.js';

const EINDE_WERKDAG = '17:00';

/** Keeps what procesregie decided on an action that is late. @throws DomainError DOSSIERDEEL_ONTBREEKT */
export async function postponeActie(
  uow: UnitOfWork,
  stap: Stap & { actieId: string; besluit: Uitstelbesluit },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, actieId, besluit } = stap;
  await findActie(uow, stap);
  const afgerond = await findAfgerondDossier(uow, casusId, 'uitstel-besluiten', actieId);
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const waarde = besluit === 'UITSTEL' ? 'NIEUWE_TERMIJN' : besluit;
  const gebeurtenis = { casusId, sleutel, soort: 'ACTIE_UITGESTELD', waarde } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;
  const { nieuweDatum } = afgerond.inhoud as TaakdossierInhoud<'uitstel-besluiten'>;
  const isUitstel = besluit === 'UITSTEL' && typeof nieuweDatum === 'string';
  await uow.tx
    .updateTable('actie')
    .set({
      stand: besluit === 'HERVERDELEN' ? 'GEWEIGERD' : 'LOOPT',
      ...(isUitstel ? { uiterlijk: momentOp(nieuweDatum, EINDE_WERKDAG).toISOString() } : {}),
    })
    .where('actieId', '=', actieId)
    .execute();
}
