import type { UnitOfWork } from '../database/unit-of-work.js';

/**
 * Does anything still run beside the main line that asks something of people: a voorval on which nobody decided, something to
 * make up for, or an alarm that nobody followed up? A casus does not close over it.
 */
export async function hasOpenZijsporen({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<boolean> {
  const voorval = await tx
    .selectFrom('voorval')
    .select('voorvalId')
    .where('casusId', '=', casusId)
    .where('soort', '<>', 'ACUUT_SIGNAAL')
    .where('afgerondOp', 'is', null)
    .limit(1)
    .executeTakeFirst();
  const inhaaltaak = await tx
    .selectFrom('inhaaltaak')
    .select('inhaalId')
    .where('casusId', '=', casusId)
    .where('status', '=', 'OPEN')
    .limit(1)
    .executeTakeFirst();
  const alarm = await tx
    .selectFrom('wachtpunt')
    .select('wachtpuntId')
    .where('casusId', '=', casusId)
    .where('taak', '=', 'acuut-opvolgen')
    .where('geslotenOp', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return voorval !== undefined || inhaaltaak !== undefined || alarm !== undefined;
}
