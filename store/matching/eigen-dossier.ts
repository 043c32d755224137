import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The dossier that was made of the person of the melding; null when none was. */
export async function findEigenDossier(
  { tx }: UnitOfWork,
  { casusId, meldingId }: Pick<MatchvoorstelTabel, 'casusId' | 'meldingId'>,
): Promise<string | null> {
  const dossier = await tx
    .selectFrom('dossier')
    .innerJoin('casusDossier', 'casusDossier.dossierId', 'dossier.dossierId')
    .select('dossier.dossierId')
    .where('dossier.meldingId', '=', meldingId)
    .where('dossier.persoonVolgnummer', '=', 0)
    .where('casusDossier.casusId', '=', casusId)
    .executeTakeFirst();
  return dossier?.dossierId ?? null;
}

/** What a dossier is in a casus. `samengevoegd`: it stands aside for another dossier of the same person. */
export async function setRol(
  { tx }: UnitOfWork,
  koppeling: { casusId: string; dossierId: string; rol: 'slachtoffer' | 'samengevoegd' },
): Promise<void> {
  await removeFromCasus({ tx }, koppeling);
  await tx.insertInto('casusDossier').values(koppeling).execute();
}

export async function removeFromCasus(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, dossierId }: { casusId: string; dossierId: string },
): Promise<void> {
  await tx
    .deleteFrom('casusDossier')
    .where('casusId', '=', casusId)
    .where('dossierId', '=', dossierId)
    .execute();
}
