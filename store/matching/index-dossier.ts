import type { Persoon } from '../../domain/persoon/persoon.js';
import { sleutelIdOf } from '../cipher/cipher.js';
import type { Verzegeld } from '../cipher/verzegeld.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { indexTokens } from './blinde-index.js';

/** Puts a dossier in the blind index as its person is sealed now; what was there before is replaced. */
export async function indexDossier(
  { tx, cipher, sleutels }: Pick<UnitOfWork, 'tx' | 'cipher' | 'sleutels'>,
  { dossierId, persoon: verzegeld }: { dossierId: string; persoon: Verzegeld },
): Promise<void> {
  const persoon = cipher.open({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, verzegeld) as Persoon;
  const tokens = indexTokens(sleutels, sleutelIdOf(verzegeld), persoon);
  await tx.deleteFrom('persoonindex').where('dossierId', '=', dossierId).execute();
  if (tokens.length === 0) return;
  await tx
    .insertInto('persoonindex')
    .values(tokens.map((token) => ({ dossierId, token })))
    .execute();
}
