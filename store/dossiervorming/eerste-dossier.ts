import type { Dossierpersoon } from '../../domain/persoon/persoon.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { indexDossier } from '../matching/index-dossier.js';

interface Dossierinhoud {
  dossierId: string;
  persoon: Dossierpersoon;
}

/** The dossier of who the melding is about: the first of the casus. */
export async function findEersteDossier(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  casusId: string,
): Promise<Dossierinhoud | undefined> {
  return (await listDossiers({ tx, cipher }, casusId))[0];
}

/** The dossiers of a casus, in the order in which people see them. */
export async function listDossiers(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  casusId: string,
): Promise<Dossierinhoud[]> {
  const rijen = await tx
    .selectFrom('casusDossier')
    .innerJoin('dossier', 'dossier.dossierId', 'casusDossier.dossierId')
    .select(['dossier.dossierId', 'dossier.persoon'])
    .where('casusDossier.casusId', '=', casusId)
    .where('casusDossier.rol', '<>', 'samengevoegd')
    .orderBy('dossier.aangemaaktOp')
    .orderBy('dossier.persoonVolgnummer')
    .execute();
  return rijen.map(({ dossierId, persoon }) => ({
    dossierId,
    persoon: cipher.open(persoonPlaats(dossierId), persoon) as Dossierpersoon,
  }));
}

/** Writes what became known of this person over what was known; who looks for the person finds it by that. */
export async function enrichPersoon(
  uow: UnitOfWork,
  casusId: string,
  bekend: Partial<Dossierpersoon>,
): Promise<void> {
  const eerste = await findEersteDossier(uow, casusId);
  if (eerste !== undefined) await enrichDossier(uow, eerste.dossierId, bekend);
}

/** The same for one dossier of a casus. */
export async function enrichDossier(
  uow: UnitOfWork,
  dossierId: string,
  bekend: Partial<Dossierpersoon>,
): Promise<void> {
  // In another casus of this person somebody may be writing now.
  await uow.lock(`dossier:${dossierId}`);
  const rij = await uow.tx
    .selectFrom('dossier')
    .select('persoon')
    .where('dossierId', '=', dossierId)
    .executeTakeFirstOrThrow();
  const nu = uow.cipher.open(persoonPlaats(dossierId), rij.persoon) as Dossierpersoon;
  const persoon = uow.cipher.seal(persoonPlaats(dossierId), { ...nu, ...bekend });
  await uow.tx.updateTable('dossier').set({ persoon }).where('dossierId', '=', dossierId).execute();
  await indexDossier(uow, { dossierId, persoon });
}

const persoonPlaats = (dossierId: string) => ({ tabel: 'dossier', id: dossierId, veld: 'persoon' });
