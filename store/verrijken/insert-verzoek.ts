import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { InformatieverzoekTabel } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { informatieverzoekPlaats } from './verrijking-plaats.js';

type NieuwVerzoek = Pick<
  InformatieverzoekTabel,
  'verzoekId' | 'casusId' | 'overlegId' | 'sleutel' | 'partner' | 'uiterlijk'
> & { groepen: readonly string[]; vraag: string };

/** Lays a question to a partner down, sealed, open to be answered, and counted. */
export async function insertVerzoek(
  uow: UnitOfWork,
  { groepen, vraag, ...verzoek }: NieuwVerzoek,
): Promise<void> {
  const { tx, nu, cipher } = uow;
  const { casusId, verzoekId } = verzoek;
  await tx
    .insertInto('informatieverzoek')
    .values({
      ...verzoek,
      groepen: JSON.stringify(groepen),
      vraag: cipher.seal(informatieverzoekPlaats(verzoekId, 'vraag'), vraag),
      status: 'OPEN',
      gevraagdOp: nu.toISOString(),
      perspectief: null,
      bijdrage: null,
      gedeeldMet: null,
      organisatie: null,
      beantwoordOp: null,
      beantwoordDoor: null,
    })
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel: verzoekId, soort: 'VRAAG_GETELD' });
}
