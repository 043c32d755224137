import { DomainError } from '../../domain/errors.js';
import { refuseOpening } from '../../domain/overleg/aanwezigheid.js';
import type { JaNee } from '../../domain/keuze.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { isOverlegVerzet } from '../casusoverleg/is-overleg-verzet.js';
import { withdrawUitnodigingen } from '../uitnodiging/withdraw-uitnodigingen.js';
import { withdrawVerzoeken } from './close-verzoeken.js';

/**
 * Lays down who sits at the table. With quorum the overleg is held and the casus is in F4; without it the overleg was moved:
 * invitations and open questions are taken back, and with them what partners could see.
 * @returns false when a colleague moved the meeting in this very moment: nobody sits there, and the process is about to hear so
 * @throws DomainError DOSSIERDEEL_ONTBREEKT, CONFLICT when it cannot open with these people
 */
export async function recordOverlegOpening(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegId, quorum }: Stap & { overlegId: string; quorum: JaNee },
): Promise<boolean> {
  const { tx } = uow;
  await findCasus(uow, casusId);
  if (await isOverlegVerzet(uow, casusId)) return false;
  const afgerond = await findAfgerondDossier(uow, casusId, 'overleg-openen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const soort = quorum === 'ja' ? 'OVERLEG_GEOPEND' : 'OVERLEG_ZONDER_QUORUM';
  if (!(await recordGebeurtenis(uow, { casusId, sleutel, soort, door: afgerond.door }))) return true;
  const { aanwezigen } = parseTaakdossier('overleg-openen', afgerond.inhoud);
  if (refuseOpening(quorum, aanwezigen, await readSocialeKaart(uow)) !== null)
    throw new DomainError('CONFLICT');
  await tx.deleteFrom('overlegaanwezige').where('overlegId', '=', overlegId).execute();
  await tx
    .insertInto('overlegaanwezige')
    .values(
      aanwezigen.map(({ partner, aanwezigheid, geheimhouding }) => ({
        overlegId,
        casusId,
        partner,
        aanwezigheid,
        geheimhouding: geheimhouding ?? null,
      })),
    )
    .execute();
  if (quorum === 'nee') {
    await withdrawUitnodigingen(uow, casusId);
    await withdrawVerzoeken(uow, casusId);
    return true;
  }
  await tx
    .updateTable('overleg')
    .set({ status: 'GEHOUDEN' })
    .where('overlegId', '=', overlegId)
    .where('casusId', '=', casusId)
    .execute();
  await tx.updateTable('casus').set({ fase: 'F4' }).where('casusId', '=', casusId).execute();
  return true;
}
