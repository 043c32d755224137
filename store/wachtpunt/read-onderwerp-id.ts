import type { UnitOfWork } from '../database/unit-of-work.js';

/** What the process said that a task is about when it was put ready; not what comes along with its completion. */
export async function readOnderwerpId(
  { tx }: Pick<UnitOfWork, 'tx'>,
  elementInstanceKey: string | undefined,
): Promise<string | null> {
  if (elementInstanceKey === undefined) return null;
  const wachtpunt = await tx
    .selectFrom('wachtpunt')
    .select('onderwerpId')
    .where('sleutel', '=', elementInstanceKey)
    .executeTakeFirst();
  return wachtpunt?.onderwerpId ?? null;
}
