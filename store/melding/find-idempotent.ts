import type { UnitOfWork } from '../database/unit-of-work.js';

/** The melding that was laid down before with this key. */
export async function findIdempotent({ tx }: UnitOfWork, idempotentieHash: string | null) {
  if (idempotentieHash === null) return undefined;
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
