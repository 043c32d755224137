import { type Bezetting, type Uitnodigingstatus, deriveBezetting } from '../../domain/overleg/uitnodiging.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { closeReactieWachtpunt } from './reactie-wachtpunt.js';

/** Who comes, when the answers are in or the meeting begins: whoever did not answer does not come. */
export async function countBezetting(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegId }: Stap & { overlegId: string },
): Promise<Bezetting> {
  const { tx } = uow;
  await findCasus(uow, casusId);
  await tx
    .updateTable('uitnodiging')
    .set({ status: 'GEEN_REACTIE' })
    .where('overlegId', '=', overlegId)
    .where('status', '=', 'VERSTUURD')
    .execute();
  const rijen = await tx
    .selectFrom('uitnodiging')
    .select(['partner', 'status'])
    .where('overlegId', '=', overlegId)
    .where('casusId', '=', casusId)
    .execute();
  const bezetting = deriveBezetting(
    await readSocialeKaart(uow),
    rijen.map(({ partner, status }) => ({
      partner: partner,
      status: status as Uitnodigingstatus,
    })),
  );
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'BEZETTING_GETELD', waarde: bezetting });
  await closeReactieWachtpunt(uow, { casusId, overlegId });
  return bezetting;
}
