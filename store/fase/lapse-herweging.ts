import type { Instapfase } from '../../domain/casus/instap.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';

/**
 * The main line stopped, and with it a weging that was open beside it: that one lapses. What it was asked for is weighed in
 * the phase that begins all the same: by the main line when that goes to the weging, else because it is asked anew.
 */
export async function lapseHerweging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
  instap: Instapfase,
): Promise<void> {
  const vervallen = await lapseOpenWeging(uow, casusId);
  if (vervallen !== undefined || (await isHerwegingOnbeslist(uow, casusId))) {
    const versie = vervallen === undefined ? {} : { waarde: String(vervallen.versie) };
    await recordGebeurtenis(uow, { casusId, sleutel, soort: 'WEGING_VERVALLEN', ...versie });
    if (instap !== 'F2') await askAgain(uow, { casusId, sleutel });
  }
  // Until the main line opened its weging, what is asked beside it goes along with that one (B06).
  if (instap === 'F2')
    await recordGebeurtenis(uow, { casusId, sleutel, soort: 'HERWEGING_BEGONNEN', waarde: instap });
}

async function lapseOpenWeging({ tx }: UnitOfWork, casusId: string) {
  return tx
    .updateTable('weging')
    .set({ status: 'VERVALLEN' })
    .where('casusId', '=', casusId)
    .where('status', '=', 'CONCEPT')
    .returning('versie')
    .executeTakeFirst();
}

/**
 * Did a herweging begin of which nobody decided what comes of it? Each ends with a decision; what was open when the phase
 * moved before this was asked anew then.
 */
async function isHerwegingOnbeslist({ tx }: UnitOfWork, casusId: string): Promise<boolean> {
  const regels = await tx
    .selectFrom('gebeurtenis')
    .select(['soort', 'waarde'])
    .where('casusId', '=', casusId)
    .where('soort', 'in', ['HERWEGING_BEGONNEN', 'GEVOLG_BEPAALD'])
    .orderBy('gebeurtenisId', 'asc')
    .execute();
  const sprongen = regels.flatMap(({ soort, waarde }, plaats) =>
    soort === 'GEVOLG_BEPAALD' && waarde !== 'DOORGAAN' ? [plaats] : [],
  );
  const sindsVorige = regels.slice((sprongen.at(-2) ?? -1) + 1);
  const aantal = (soort: string) => sindsVorige.filter((regel) => regel.soort === soort).length;
  const vanHoofdstroom = sindsVorige.filter(({ waarde }) => waarde === 'F2').length;
  return aantal('HERWEGING_BEGONNEN') - vanHoofdstroom > aantal('GEVOLG_BEPAALD');
}

async function askAgain(uow: UnitOfWork, { casusId, sleutel }: { casusId: string; sleutel: string }) {
  await sendBericht(uow, {
    casusId,
    name: 'herweging-gevraagd',
    messageId: `herweging-gevraagd:${casusId}:${sleutel}`,
    variables: {},
  });
}
