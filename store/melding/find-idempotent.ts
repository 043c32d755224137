import type { UnitOfWork } from '../database/unit-of-work.js';

/** The melding that was laid down before with this key. */
export async function findIdempotent({ tx, lock, present }: UnitOfWork, idempotentieHash: string | null) {
  if (idempotentieHash === null) return undefined;
  // The same question twice at once: the second one waits, and finds what the first one laid down.
  await lock(`melding:${idempotentieHash}`);
  await present('idempotentieHash', idempotentieHash);
  return tx
    .selectFrom('melding')
    .innerJoin('casus', 'casus.casusId', 'melding.casusId')
    .select([
      'melding.meldingId',
      'melding.casusId',
      'melding.meldingnummer',
      'casus.casusnummer',
      'melding.inhoudHash',
    ])
    .where('melding.idempotentieHash', '=', idempotentieHash)
    .executeTakeFirst();
}
