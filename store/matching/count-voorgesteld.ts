import type { UnitOfWork } from '../database/unit-of-work.js';

/** How many existing dossiers a person still has to judge for this melding. */
export async function countVoorgesteld({ tx }: Pick<UnitOfWork, 'tx'>, meldingId: string): Promise<number> {
  const { aantal } = await tx
    .selectFrom('matchvoorstel')
    .select(({ fn }) => fn.countAll().as('aantal'))
    .where('meldingId', '=', meldingId)
    .where('stand', '=', 'VOORGESTELD')
    .executeTakeFirstOrThrow();
  return Number(aantal);
}
