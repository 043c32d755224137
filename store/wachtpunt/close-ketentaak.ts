import type { UnitOfWork } from '../database/unit-of-work.js';

/** Closes the one wachtpunt that this element opened; a ketenzaak may be without one. */
export async function closeKetentaak(
  { tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>,
  { sleutel, reden }: { sleutel: string; reden: 'AFGEROND' | 'VERVALLEN' },
): Promise<void> {
  await tx
    .updateTable('wachtpunt')
    .set({ geslotenOp: nu.toISOString(), sluitreden: reden, escalatieOpen: 0 })
    .where('sleutel', '=', sleutel)
    .where('geslotenOp', 'is', null)
    .execute();
}
