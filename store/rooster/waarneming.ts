import { type Roosterregel, waarnemingenVan } from '../../domain/bewaken/rooster.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { rollenOf } from '../../domain/keten/rollen.js';
import { type Database, type UnitOfWork, inTransaction } from '../database/unit-of-work.js';
import { readRoosterregels } from './read-roosterregels.js';

const ROOSTER = { betrokkene: { soort: 'systeem', onderdeel: 'rooster' } } as const;

/**
 * Somebody with the groups that the rota gives today, beside those that the identity provider vouched for: who stands in
 * sees that role's work for that period (INV15). Mandates stay with the person who has them.
 */
export async function withWaarneming(database: Database, professional: Professional): Promise<Professional> {
  const regels = await inTransaction(database, ROOSTER, (uow) => readWaarnemingen(uow, professional));
  if (regels.length === 0) return professional;
  const groepen = [...new Set([...professional.groepen, ...regels.map(({ groep }) => groep)])];
  return {
    ...professional,
    groepen,
    rollen: [...new Set([...professional.rollen, ...rollenOf(groepen)])].sort(),
    waarneming: regels.map(({ groep, tot }) => ({ groep, tot })),
  };
}

/** The lines by which this person stands in now. */
export async function readWaarnemingen(
  uow: Pick<UnitOfWork, 'tx' | 'nu'>,
  wie: { gebruikerId: string; groepen: readonly string[] },
): Promise<Roosterregel[]> {
  return waarnemingenVan(await readRoosterregels(uow), wie, uow.nu);
}
