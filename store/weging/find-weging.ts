import { DomainError } from '../../domain/errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** @throws DomainError NIET_GEVONDEN */
export async function findWeging({ tx }: UnitOfWork, casusId: string, versie: number) {
  const weging = await tx
    .selectFrom('weging')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (weging === undefined) throw new DomainError('NIET_GEVONDEN');
  return weging;
}

/** The newest weging that is vastgesteld: what the casus stands on. */
export async function findVastgesteldeWeging({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string) {
  return tx
    .selectFrom('weging')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('status', '=', 'VASTGESTELD')
    .orderBy('versie', 'desc')
    .executeTakeFirst();
}

/** Is this casus being weighed, or still to be weighed for the first time? */
export async function isInWeging({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<boolean> {
  const nieuwste = await tx
    .selectFrom('weging')
    .select('status')
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .executeTakeFirst();
  return nieuwste?.status !== 'VASTGESTELD';
}

/** The advices of one version. */
export async function findAdviezen({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string, versie: number) {
  return tx
    .selectFrom('advies')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('versie', '=', versie)
    .execute();
}
