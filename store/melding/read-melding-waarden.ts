import { DomainError } from '../../domain/errors.js';
import { type MeldingWaarden, deriveMeldingWaarden } from '../../domain/melding/melding-waarden.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN */
export async function readMeldingWaarden(
  { tx, nu, cipher }: UnitOfWork,
  meldingId: string,
): Promise<MeldingWaarden> {
  const rij = await tx
    .selectFrom('melding')
    .select(['wie', 'kern'])
    .where('meldingId', '=', meldingId)
    .executeTakeFirst();
  if (rij === undefined) throw new DomainError('NIET_GEVONDEN');
  const open = (veld: 'wie' | 'kern') => cipher.open({ tabel: 'melding', id: meldingId, veld }, rij[veld]);
  const kern = open('kern') as Omit<MeldingInvoer, 'wie' | 'overU'>;
  return deriveMeldingWaarden({ ...kern, wie: open('wie') as MeldingInvoer['wie'] }, nu);
}
