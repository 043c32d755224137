import type { UnitOfWork } from '../database/unit-of-work.js';

/** The hand-over that a task is about, as it was put ready; null for a task that is about none. */
export async function findOverdrachtVanTaak(
  { tx }: Pick<UnitOfWork, 'tx'>,
  elementInstanceKey: string | undefined,
): Promise<string | null> {
  const wachtpunt = await tx
    .selectFrom('wachtpunt')
    .select('overdrachtId')
    .where('sleutel', '=', elementInstanceKey ?? '')
    .executeTakeFirst();
  return wachtpunt?.overdrachtId ?? null;
}
