import type { Bijdrage, Bijdragestatus, Perspectief } from '../../domain/overleg/informatieverzoek.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { InformatieverzoekTabel } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { informatieverzoekPlaats } from './verrijking-plaats.js';

/** Keeps what a partner answered, and by whom; from then on it does not change. */
export async function recordBijdrage(
  uow: UnitOfWork,
  { verzoekId, casusId, partner }: InformatieverzoekTabel,
  {
    bijdrageStatus,
    perspectief,
    inhoud,
    door,
  }: { bijdrageStatus: Bijdragestatus; perspectief: Perspectief; inhoud: Bijdrage; door: string },
): Promise<void> {
  const { gedeeldMet, ...tekst } = inhoud;
  await uow.tx
    .updateTable('informatieverzoek')
    .set({
      status: bijdrageStatus,
      perspectief,
      bijdrage: uow.cipher.seal(informatieverzoekPlaats(verzoekId, 'bijdrage'), tekst),
      gedeeldMet: JSON.stringify(gedeeldMet),
      organisatie: (await findGebruiker(uow, door))?.organisatie ?? null,
      beantwoordOp: uow.nu.toISOString(),
      beantwoordDoor: door,
    })
    .where('verzoekId', '=', verzoekId)
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: verzoekId,
    soort: 'BIJDRAGE_ONTVANGEN',
    waarde: `${partner} ${bijdrageStatus}`,
    door,
  });
}
