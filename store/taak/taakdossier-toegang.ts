import { taakOf } from '../../domain/taak/taak.js';
import type { TaakSleutel } from '../repository.js';
import type { TaakdossierTabel } from '../database/tables/taak.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { type LogVraag, logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import { taakGroepen } from '../wachtpunt/taak-groepen.js';

/**
 * The dossier half of a task is for who may do that task: the groups it is offered to and their substitute.
 * Writes the line in the verwerkingslog, and finds what was saved.
 * @throws AccessRefused for others, and for a task key that belongs to another casus or task
 */
export async function demandTaakdossier(
  vraag: Vraag,
  { userTaskKey, casusId, taak: naam }: TaakSleutel,
  log: Omit<LogVraag, 'onderwerpen' | 'veldgroep'>,
): Promise<TaakdossierTabel | undefined> {
  const taak = taakOf(naam);
  const regel = { ...log, veldgroep: taak.gegevensgroep };
  const { may } = await demandCasus(vraag, casusId, regel);
  const groepen = groepenOf(vraag);
  const eigenTaak = (await taakGroepen(vraag, casusId, naam)).some((groep) => groepen.includes(groep));
  const bewaard = await vraag.tx
    .selectFrom('taakdossier')
    .selectAll()
    .where('userTaskKey', '=', userTaskKey)
    .executeTakeFirst();
  const isDezeTaak = bewaard === undefined || (bewaard.casusId === casusId && bewaard.taak === naam);
  const toegang = may(log.actie === 'lezen' ? 'taken:lezen' : 'taken:schrijven', {
    feiten: { eigenTaak: eigenTaak && isDezeTaak },
  });
  logVraag(vraag, { ...regel, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  return bewaard;
}

export const taakdossierPlaats = (userTaskKey: string) => ({
  tabel: 'taakdossier',
  id: userTaskKey,
  veld: 'inhoud',
});
