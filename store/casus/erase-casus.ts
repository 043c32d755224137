import type { Schema } from '../database/schema.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { eraseEvaluatietaken } from '../evaluatie/erase-evaluatietaken.js';

/** The tables that hold rows of a casus by its key, apart from the casus itself and the fact that it was destroyed. */
export type Casusdeel = Exclude<
  { [T in keyof Schema]: 'casusId' extends keyof Schema[T] ? T : never }[keyof Schema],
  'casus' | 'vernietigd'
>;

/** All of them: a table of casussen that is not here does not compile. */
const DELEN: Readonly<Record<Casusdeel, true>> = {
  weging: true,
  advies: true,
  tabeladvies: true,
  doorlaattoets: true,
  strafrechtveld: true,
  straftraject: true,
  instemming: true,
  evaluatie: true,
  voorval: true,
  inhaaltaak: true,
  documentdeel: true,
  documentversie: true,
  document: true,
  uitnodiging: true,
  overleg: true,
  actualiteit: true,
  actie: true,
  nazorg: true,
  nazorgcontact: true,
  planversie: true,
  daderdeel: true,
  overdracht: true,
  informatieverzoek: true,
  hoorverslag: true,
  overlegaanwezige: true,
  tweedeWeging: true,
  wachtpunt: true,
  taakdossier: true,
  piketmelding: true,
  gebeurtenis: true,
  casusrelatie: true,
  casusDossier: true,
  breekglas: true,
  melding: true,
  matchvoorstel: true,
  verlenging: true,
  outbox: true,
  bevinding: true,
};

/** The tables that hold rows of a person by the key of the dossier, apart from the dossier and what goes with a casus. */
export type Dossierdeel = Exclude<
  { [T in keyof Schema]: 'dossierId' extends keyof Schema[T] ? T : never }[keyof Schema],
  'dossier' | Casusdeel
>;

/** All of them, for the same reason. */
const DOSSIERDELEN: Readonly<Record<Dossierdeel, true>> = {
  verzoek: true,
  informatieplicht: true,
  inzage: true,
  correctie: true,
  kennisgeving: true,
  persoonindex: true,
};

/**
 * Erases what belongs to a casus whose own row is gone: only then the database lets go of a weging that is vastgesteld.
 * A dossier goes with the last of its casussen.
 * @returns the dossiers that went along
 */
export async function eraseCasusDelen({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<string[]> {
  await eraseKetentaken(tx, casusId);
  await eraseEvaluatietaken({ tx }, casusId);
  for (const deel of Object.keys(DELEN) as Casusdeel[])
    await tx.deleteFrom(deel).where('casusId', '=', casusId).execute();
  const dossiers = await tx
    .selectFrom('dossier')
    .select('dossierId')
    .where('dossierId', 'not in', tx.selectFrom('casusDossier').select('dossierId'))
    .execute();
  const dossierIds = dossiers.map(({ dossierId }) => dossierId);
  if (dossierIds.length === 0) return [];
  for (const deel of Object.keys(DOSSIERDELEN) as Dossierdeel[])
    await tx.deleteFrom(deel).where('dossierId', 'in', dossierIds).execute();
  // It may have been proposed for the melding of another casus.
  await tx.deleteFrom('matchvoorstel').where('dossierId', 'in', dossierIds).execute();
  await tx.deleteFrom('dossier').where('dossierId', 'in', dossierIds).execute();
  return dossierIds;
}

/** What was done and written about the casus in tasks of the daily check. */
async function eraseKetentaken(tx: UnitOfWork['tx'], casusId: string): Promise<void> {
  const bevindingen = tx.selectFrom('bevinding').select('zaakId').where('casusId', '=', casusId);
  for (const deel of ['wachtpunt', 'taakdossier'] as const)
    await tx.deleteFrom(deel).where('zaakId', 'in', bevindingen).execute();
}
