import { DomainError } from '../../domain/errors.js';
import {
  isStrafrechtwaarde,
  STRAFRECHTVELDEN,
  type StrafrechtInvoer,
  type Strafrechtveld,
} from '../../domain/casus/strafrecht.js';
import type { Compartiment } from '../../domain/casus/straftraject.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { strafrechtPlaats } from './strafrecht-plaats.js';

export type Strafrechtvelden = Partial<Record<Strafrechtveld, StrafrechtInvoer>>;

/** The whole compartment of a casus, in clear text: for what decides on it, never for who asks. */
export async function readCompartiment(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  casusId: string,
): Promise<Compartiment> {
  const rijen = await tx.selectFrom('strafrechtveld').selectAll().where('casusId', '=', casusId).execute();
  return Object.fromEntries(
    rijen.map(({ veld, waarde, vrijgegevenOp }) => [
      veld,
      {
        waarde:
          waarde === null
            ? null
            : (cipher.open(strafrechtPlaats(casusId, veld as Strafrechtveld), waarde) as string),
        vrijgegeven: vrijgegevenOp !== null,
      },
    ]),
  );
}

/**
 * Keeps fields of the compartment. A field that stays released keeps the moment at which it was.
 * @throws DomainError ONGELDIG for a value that the field cannot have
 */
export async function writeStrafrechtvelden(
  uow: UnitOfWork,
  casusId: string,
  { velden, door }: { velden: Strafrechtvelden; door: string },
): Promise<void> {
  for (const veld of STRAFRECHTVELDEN) {
    const invoer = velden[veld];
    if (invoer !== undefined) await writeVeld(uow, { casusId, veld, door, ...invoer });
  }
}

async function writeVeld(
  { tx, nu, cipher }: UnitOfWork,
  {
    casusId,
    veld,
    door,
    waarde,
    vrijgegeven,
  }: StrafrechtInvoer & { casusId: string; veld: Strafrechtveld; door: string },
): Promise<void> {
  if (waarde !== null && !isStrafrechtwaarde(veld, waarde)) throw new DomainError('ONGELDIG');
  const eerder = await tx
    .selectFrom('strafrechtveld')
    .select('vrijgegevenOp')
    .where('casusId', '=', casusId)
    .where('veld', '=', veld)
    .executeTakeFirst();
  const rij = {
    waarde: waarde === null ? null : cipher.seal(strafrechtPlaats(casusId, veld), waarde),
    vrijgegevenOp: vrijgegeven ? (eerder?.vrijgegevenOp ?? nu.toISOString()) : null,
    gewijzigdOp: nu.toISOString(),
    gewijzigdDoor: door,
  };
  await tx
    .insertInto('strafrechtveld')
    .values({ casusId, veld, ...rij })
    .onConflict((conflict) => conflict.columns(['casusId', 'veld']).doUpdateSet(rij))
    .execute();
}
