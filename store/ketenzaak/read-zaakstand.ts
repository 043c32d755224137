import type { Zaakstand } from '../../domain/taak/taak-afronding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What is known of a ketenzaak when one of its tasks is completed. */
export async function readZaakstand({ tx }: Pick<UnitOfWork, 'tx'>, zaakId: string): Promise<Zaakstand> {
  const afgerond = await tx
    .selectFrom('taakdossier')
    .select(['taak', 'afgerondDoor'])
    .where('zaakId', '=', zaakId)
    .where('afgerondOp', 'is not', null)
    .orderBy('afgerondOp')
    .orderBy('userTaskKey')
    .execute();
  return {
    casusstatus: null,
    afrondingen: Object.fromEntries(afgerond.map(({ taak, afgerondDoor }) => [taak, afgerondDoor ?? ''])),
  };
}
