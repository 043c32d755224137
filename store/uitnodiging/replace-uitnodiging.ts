import { randomUUID } from 'node:crypto';
import { type SocialeKaart, isUitnodigbaar } from '../../domain/keten/sociale-kaart.js';
import type { CasusRij } from '../database/tables/casus.js';
import type { OverlegTabel, UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { endUitnodigingproces } from './end-uitnodigingproces.js';
import { insertUitnodiging } from './insert-uitnodiging.js';
import { uitnodigingPlaats } from './uitnodiging-plaats.js';
import { closeToegang } from './uitnodiging-toegang.js';

export interface Vervanging {
  casus: CasusRij;
  /** As it is now. */
  overleg: OverlegTabel;
  eerder: UitnodigingRij;
  /** Until when the partner can answer. */
  uiterlijk: string;
  /** As it is today: who may have content (INV9), and who stopped. */
  kaart: SocialeKaart;
}

/**
 * One invitation for the new day in the place of that for the day before; whatever waits for the old one stops, and what the
 * partner saw of the casus closes until it confirms. A partner that was added to a casus under way is asked in a process of its own.
 */
export async function replaceUitnodiging(
  uow: UnitOfWork,
  { casus, overleg, eerder, uiterlijk, kaart }: Vervanging,
): Promise<void> {
  const { casusId } = casus;
  const { overlegId, op, vorm } = overleg;
  const uitnodigingId = randomUUID();
  const isErbij = eerder.grondslag !== null;
  await uow.tx
    .updateTable('uitnodiging')
    .set({ status: 'INGETROKKEN' })
    .where('uitnodigingId', '=', eerder.uitnodigingId)
    .execute();
  await closeToegang(uow, eerder);
  await endUitnodigingproces(uow, eerder);
  // Who stopped since is asked nothing more.
  if (!isUitnodigbaar(kaart, eerder.partner)) return;
  await insertUitnodiging(uow, {
    uitnodigingId,
    overlegId,
    casus,
    op,
    vorm,
    partner: eerder.partner,
    kaart,
    // Of a partner that was added, its own process lays the deadline down first, as it did before.
    ronde: isErbij ? 0 : 1,
    uiterlijk,
    erbij: { grondslag: eerder.grondslag, vraag: await vraagVan(uow, eerder, uitnodigingId) },
    vorige: {
      vervangt: eerder.uitnodigingId,
      eerderAntwoord: eerder.status === 'VERSTUURD' ? eerder.eerderAntwoord : eerder.status,
    },
  });
  if (isErbij)
    await sendBericht(uow, {
      casusId,
      name: 'partner-toegevoegd',
      messageId: `partner-toegevoegd:${uitnodigingId}`,
      variables: { uitnodigingId },
    });
}

/** The question of a partner that was added, unless it answered that already. */
async function vraagVan(
  { tx, cipher }: UnitOfWork,
  { casusId, overlegId, partner, vraag, ...eerder }: UitnodigingRij,
  uitnodigingId: string,
): Promise<UitnodigingRij['vraag']> {
  if (vraag === null) return null;
  const beantwoord = await tx
    .selectFrom('informatieverzoek')
    .select('verzoekId')
    .where('casusId', '=', casusId)
    .where('overlegId', '=', overlegId)
    .where('partner', '=', partner)
    .where('status', '<>', 'INGETROKKEN')
    .executeTakeFirst();
  if (beantwoord !== undefined) return null;
  const tekst = cipher.open(uitnodigingPlaats(eerder.uitnodigingId), vraag) as string;
  return cipher.seal(uitnodigingPlaats(uitnodigingId), tekst);
}
