import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import type { TaakSleutel } from '../repository.js';
import type { TaakdossierTabel } from '../database/tables/taak.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { readEvaluatiezaak } from '../evaluatie/read-evaluatiezaak.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { type LogVraag, logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import { taakGroepen } from '../wachtpunt/taak-groepen.js';

type Logdeel = Omit<LogVraag, 'onderwerpen' | 'veldgroep'>;

/**
 * The dossier half of a task is for who may do that task: the groups it is offered to and their substitute.
 * Writes the line in the verwerkingslog, and finds what was saved.
 * @throws AccessRefused for others, and for a task key that belongs to another casus, ketenzaak or task
 */
export async function demandTaakdossier(
  vraag: Vraag,
  sleutel: TaakSleutel,
  log: Logdeel,
): Promise<TaakdossierTabel | undefined> {
  const bewaard = await vraag.tx
    .selectFrom('taakdossier')
    .selectAll()
    .where('userTaskKey', '=', sleutel.userTaskKey)
    .executeTakeFirst();
  const toegang = sleutel.casusId
    ? await askInCasus(vraag, { ...sleutel, casusId: sleutel.casusId }, bewaard, log)
    : await askInKetenzaak(vraag, sleutel, bewaard, log);
  if (!toegang.toegestaan) throw new AccessRefused();
  return bewaard;
}

async function askInCasus(
  vraag: Vraag,
  sleutel: TaakSleutel & { casusId: string },
  bewaard: TaakdossierTabel | undefined,
  log: Logdeel,
): Promise<Toegang> {
  const { casusId } = sleutel;
  const regel = { ...log, veldgroep: taakOf(sleutel.taak).gegevensgroep };
  const { may } = await demandCasus(vraag, casusId, regel);
  const toegang = may(log.actie === 'lezen' ? 'taken:lezen' : 'taken:schrijven', {
    feiten: { eigenTaak: await isEigenTaak(vraag, sleutel, bewaard) },
  });
  logVraag(vraag, { ...regel, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  return toegang;
}

async function askInKetenzaak(
  vraag: Vraag,
  sleutel: TaakSleutel,
  bewaard: TaakdossierTabel | undefined,
  log: Logdeel,
): Promise<Toegang> {
  const toegang = vraag.regels.may(
    vraag.betrokkene,
    log.actie === 'lezen' ? 'ketentaken:lezen' : 'ketentaken:schrijven',
    {
      doel: vraag.context.doel,
      feiten: {
        eigenTaak: (await isEigenTaak(vraag, sleutel, bewaard)) && (await isNietUitgesloten(vraag, sleutel)),
      },
    },
  );
  logVraag(vraag, { ...log, veldgroep: 'ketentaken', onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return toegang;
}

/** Who was involved in a casus has no part in guiding its evaluation, whatever group the task was put ready for (INV12). */
async function isNietUitgesloten(vraag: Vraag, { zaakId, taak }: TaakSleutel): Promise<boolean> {
  const { rol, gegevensgroep } = taakOf(taak);
  if (gegevensgroep !== 'evaluatie' || rol !== 'R10' || !zaakId) return true;
  const zaak = await vraag.asSysteem('evaluatie', () => readEvaluatiezaak(vraag, { zaakId, taak }));
  return zaak !== undefined;
}

/** Was it put ready for a group of who asks, and is what was saved under this key of this very task? */
async function isEigenTaak(
  vraag: Vraag,
  sleutel: TaakSleutel,
  bewaard: TaakdossierTabel | undefined,
): Promise<boolean> {
  const { casusId = null, zaakId = null, taak } = sleutel;
  if (bewaard !== undefined && !(await isVanEigenOrganisatie(vraag, taak, bewaard))) return false;
  const groepen = groepenOf(vraag);
  const eigenTaak = (await taakGroepen(vraag, sleutel, taak)).some((groep) => groepen.includes(groep));
  const isDezeTaak =
    bewaard === undefined ||
    (bewaard.casusId === casusId && bewaard.zaakId === zaakId && bewaard.taak === taak);
  return eigenTaak && isDezeTaak;
}

/**
 * Of a task that several partners have at once, each has its own dossier half: what one organisation saved is for that
 * organisation, and for who stands in. A task for fixed groups is one that anybody of them can finish, whoever began.
 */
export async function isVanEigenOrganisatie(
  vraag: Vraag,
  naam: TaakNaam,
  { bewaardDoor }: TaakdossierTabel,
): Promise<boolean> {
  const { isMeervoudig, uitvoerders, vervangerGroep } = taakOf(naam);
  const isPerPartner = isMeervoudig === true && uitvoerders.length === 0;
  if (!isPerPartner || groepenOf(vraag).includes(vervangerGroep)) return true;
  const bewaarder = await findGebruiker(vraag, bewaardDoor);
  return 'organisatie' in vraag.betrokkene && bewaarder?.organisatie === vraag.betrokkene.organisatie;
}

export const taakdossierPlaats = (userTaskKey: string) => ({
  tabel: 'taakdossier',
  id: userTaskKey,
  veld: 'inhoud',
});
