import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { newNummer } from '../willekeurig.js';

/** A dossier of the person whom the melding is about, and phase F1. @returns the number of dossiers of the casus */
export async function createDossiers(
  uow: UnitOfWork,
  { casusId, meldingId, elementInstanceKey }: Stap & { meldingId: string },
): Promise<number> {
  const { tx, nu, cipher } = uow;
  const casus = await findCasus(uow, casusId);
  const melding = await tx
    .selectFrom('melding')
    .select('wie')
    .where('meldingId', '=', meldingId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (melding === undefined) throw new DomainError('NIET_GEVONDEN');
  const bestaat = await tx
    .selectFrom('dossier')
    .select('dossierId')
    .where('meldingId', '=', meldingId)
    .executeTakeFirst();
  if (bestaat === undefined) {
    const dossierId = randomUUID();
    const persoon = cipher.open({ tabel: 'melding', id: meldingId, veld: 'wie' }, melding.wie);
    await tx
      .insertInto('dossier')
      .values({
        dossierId,
        dossiernummer: newNummer('DOS'),
        meldingId,
        persoon: cipher.seal({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, persoon),
        aangemaaktOp: nu.toISOString(),
        betrokkeneGeinformeerd: null,
        betrokkeneReden: null,
      })
      .execute();
    await tx.insertInto('casusDossier').values({ casusId, dossierId, rol: 'slachtoffer' }).execute();
    if (casus.fase === 'F0')
      await tx.updateTable('casus').set({ fase: 'F1' }).where('casusId', '=', casusId).execute();
    await recordGebeurtenis(uow, { casusId, sleutel: elementInstanceKey, soort: 'DOSSIER_AANGEMAAKT' });
    await closeWachtpunten(uow, casusId, { soort: 'BERICHT', reden: 'GEREGISTREERD' });
  }
  const dossiers = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', '=', casusId)
    .execute();
  return dossiers.length;
}
