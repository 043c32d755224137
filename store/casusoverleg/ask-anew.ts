import { deriveVerzetUiterlijk } from '../../domain/overleg/overleg-verzet.js';
import type { Termijnregel } from '../../domain/taak/termijnen.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { OverlegTabel, UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import type { GemaakteUitnodigingen } from '../uitnodiging/create-uitnodigingen.js';
import { moveReactieWachtpunt } from '../uitnodiging/reactie-wachtpunt.js';
import { replaceUitnodiging } from '../uitnodiging/replace-uitnodiging.js';
import { withdrawVerzoeken } from '../verrijken/close-verzoeken.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';

/** The meeting as it is now, and who still has to answer for it. */
export type VerzetOverleg = GemaakteUitnodigingen & { op: string };

/**
 * After a casusoverleg was moved: every partner is asked anew, also who said no, with a deadline for the new day. What was answered
 * to the day before stays to be read, what partners brought stays, and open questions wait until they are asked again. Who came
 * sees the casus again when it confirms (INV9: as the sociale kaart has it today).
 *
 * The same step twice, or a message that comes when it was done already, asks nobody twice.
 * @returns null when no planned meeting stands: then one is still to be planned
 */
export async function askAnew(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, termijnregel }: Stap & { termijnregel: Termijnregel },
): Promise<VerzetOverleg | null> {
  const casus = await findCasus(uow, casusId);
  const overleg = await findStaand(uow, casusId);
  if (overleg === undefined) return null;
  const { overlegId, op } = overleg;
  if (overleg.verzetOp !== null) {
    await withdrawVerzoeken(uow, casusId);
    const kaart = await readSocialeKaart(uow);
    const { prioriteit } = await readTaakstand(uow, casusId);
    const termijn = { prioriteit, nu: uow.nu, op: new Date(op) };
    const uiterlijk = deriveVerzetUiterlijk(termijnregel, termijn).toISOString();
    for (const eerder of await readStaand(uow, overlegId))
      await replaceUitnodiging(uow, { casus, overleg, eerder, uiterlijk, kaart });
    await uow.tx.updateTable('overleg').set({ verzetOp: null }).where('overlegId', '=', overlegId).execute();
    await recordGebeurtenis(uow, { casusId, sleutel, soort: 'UITNODIGINGEN_GEMAAKT', waarde: overleg.vorm });
  }
  await moveReactieWachtpunt(uow, overleg);
  return { overlegId, op, uitnodigingen: await readTeBeantwoorden(uow, overlegId) };
}

function findStaand({ tx }: UnitOfWork, casusId: string): Promise<OverlegTabel | undefined> {
  return tx
    .selectFrom('overleg')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('status', '=', 'GEPLAND')
    .where('verzetbaar', '=', 1)
    .orderBy('gemaaktOp', 'desc')
    .executeTakeFirst();
}

function readStaand({ tx }: UnitOfWork, overlegId: string): Promise<UitnodigingRij[]> {
  return tx
    .selectFrom('uitnodiging')
    .selectAll()
    .where('overlegId', '=', overlegId)
    .where('status', '<>', 'INGETROKKEN')
    .orderBy('partner')
    .execute();
}

/** Who has to answer in this process; a partner that was added answers in its own. */
function readTeBeantwoorden(
  { tx }: UnitOfWork,
  overlegId: string,
): Promise<GemaakteUitnodigingen['uitnodigingen']> {
  return tx
    .selectFrom('uitnodiging')
    .select(['uitnodigingId', 'partner', 'uiterlijk'])
    .where('overlegId', '=', overlegId)
    .where('status', '=', 'VERSTUURD')
    .where('grondslag', 'is', null)
    .orderBy('partner')
    .execute();
}
