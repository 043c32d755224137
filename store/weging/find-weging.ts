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

/**
 * Is this casus being weighed, or still to be weighed: for the first time, because it was opened again (B14), or because a
 * herweging began that has not opened its weging yet?
 */
export async function isInWeging({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<boolean> {
  const nieuwste = await tx
    .selectFrom('weging')
    .select('status')
    .where('casusId', '=', casusId)
    .where('status', '<>', 'VERVALLEN')
    .orderBy('versie', 'desc')
    .executeTakeFirst();
  if (nieuwste?.status !== 'VASTGESTELD') return true;
  const laatste = await tx
    .selectFrom('gebeurtenis')
    .select('soort')
    .where('casusId', '=', casusId)
    .where('soort', 'in', ['WEGING_VASTGESTELD', 'CASUS_HEROPEND', 'HERWEGING_BEGONNEN', 'WEGING_VERVALLEN'])
    .orderBy('gebeurtenisId', 'desc')
    .executeTakeFirst();
  return laatste?.soort === 'CASUS_HEROPEND' || laatste?.soort === 'HERWEGING_BEGONNEN';
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
