import { DomainError } from '../../domain/errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Tables that hold rows of a casus by its key. */
const RESTEN = [
  'weging',
  'advies',
  'doorlaattoets',
  'strafrechtveld',
  'actualiteit',
  'wachtpunt',
  'taakdossier',
  'piketmelding',
  'gebeurtenis',
  'casusrelatie',
  'casusDossier',
  'breekglas',
  'melding',
  'outbox',
] as const;

/**
 * Erases what is left of a casus that was destroyed while its process still ran. The verwerkingslog stays.
 * @throws DomainError CONFLICT when the casus does exist: an error of a worker must never destroy one
 */
export async function removeCasus({ tx }: UnitOfWork, casusId: string): Promise<void> {
  const casus = await tx
    .selectFrom('casus')
    .select('casusId')
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  if (casus !== undefined) throw new DomainError('CONFLICT');
  for (const tabel of RESTEN) await tx.deleteFrom(tabel).where('casusId', '=', casusId).execute();
  await tx
    .deleteFrom('dossier')
    .where('dossierId', 'not in', tx.selectFrom('casusDossier').select('dossierId'))
    .execute();
}
