import type { Grondslag } from '../../domain/casus/casus.js';
import { DomainError } from '../../domain/errors.js';
import { refuseInbreng } from '../../domain/weging/inbreng.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { doelPlaats } from '../casus/casus-overzicht.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { readInbrengWeging } from './read-inbreng-weging.js';

/** Brings a casus to F3 with grondslag and doel (INV2). @throws DomainError INBRENG_GEBLOKKEERD */
export async function recordInbreng(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
): Promise<void> {
  const { tx, cipher } = uow;
  await findCasus(uow, casusId);
  const afgerond = await findAfgerondDossier(uow, casusId, 'casus-inbrengen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort: 'CASUS_INGEBRACHT', door: afgerond.door })))
    return;

  const inhoud = parseTaakdossier('casus-inbrengen', afgerond.inhoud);
  const weging = await readInbrengWeging(uow, casusId);
  if (refuseInbreng({ weging, ...inhoud }) !== null) throw new DomainError('INBRENG_GEBLOKKEERD');
  await tx
    .updateTable('casus')
    .set({
      fase: 'F3',
      grondslagen: JSON.stringify(inhoud.grondslagen satisfies Grondslag[]),
      doelomschrijving: cipher.seal(doelPlaats(casusId), inhoud.doelomschrijving),
    })
    .where('casusId', '=', casusId)
    .execute();
  const dossiers = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', '=', casusId)
    .execute();
  for (const { dossierId } of dossiers) {
    const { betrokkeneGeinformeerd, betrokkeneReden } = inhoud;
    const plaats = { tabel: 'dossier', id: dossierId, veld: 'betrokkeneReden' };
    await tx
      .updateTable('dossier')
      .set({
        betrokkeneGeinformeerd,
        betrokkeneReden: betrokkeneReden === undefined ? null : cipher.seal(plaats, betrokkeneReden),
      })
      .where('dossierId', '=', dossierId)
      .execute();
  }
}
