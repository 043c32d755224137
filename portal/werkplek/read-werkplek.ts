import { type Taak, taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import type { Wachtpunt } from '../../domain/taak/wachtpunt.js';
import type { Breekglasmelding, CasusOverzicht, Piketmelding } from '../../store/weergave.js';
import type { ListedTask } from '../ports/camunda-port.js';
import type { ProfessionalContext } from '../route.js';
import type { Rechtenwerk } from './rechten-notice.js';
import { ketenzaakOnderwerp } from '../words/ketenzaken.js';
import { isSameDay } from '../words/dates.js';

/** A row of the werkplek: the task with its casus, without a name of any person of the dossier. */
export interface WerkplekRow {
  userTaskKey: string;
  /** Null for a task without a casus. */
  casus: CasusOverzicht | null;
  /** The number of the casus, or what a task without one is about. */
  onderwerp: string;
  label: string;
  /** Which one of several with the same name in a casus. */
  over: string | null;
  dueDate: string | null;
  /** The moment of its reminder is there. */
  isReminded: boolean;
  holder: 'niemand' | 'ik' | 'collega';
}

/** The read model of the werkplek: what to do now, what soon, and what others have in hand. */
export interface Werkplek {
  piketmeldingen: Piketmelding[];
  /** Emergency access of the last seven days, for who must know of it. */
  breekglasmeldingen: Breekglasmelding[];
  rechten: Rechtenwerk;
  /** Invitations that wait for an answer of the own organisation. */
  uitnodigingenOpen: number;
  /** Proposals of others for the access rules, for who decides on them. */
  toegangsvoorstellen: number;
  /** The daily check itself stopped, for who must know of it. */
  isControleAchter: boolean;
  nu: WerkplekRow[];
  binnenkort: WerkplekRow[];
  wachtOpAnderen: WerkplekRow[];
}

const WEEK = 7 * 24 * 60 * 60_000;

export async function readWerkplek({
  deps,
  betrokkene,
  regels,
  repository,
}: ProfessionalContext): Promise<Werkplek> {
  const [
    tasks,
    casussen,
    piketmeldingen,
    breekglasmeldingen,
    verzoeken,
    teInformeren,
    uitnodigingen,
    toegangsvoorstellen,
    ketentaken,
    bewaking,
  ] = await Promise.all([
    deps.camunda.searchUserTasks({ groups: betrokkene.groepen, assignee: betrokkene.gebruikerId }),
    repository.listCasussen(),
    regels.roleMay(betrokkene, 'piketmeldingen:lezen') ? repository.readPiketmeldingen() : [],
    regels.roleMay(betrokkene, 'breekglasmeldingen:lezen') ? repository.readBreekglasmeldingen() : [],
    regels.roleMay(betrokkene, 'verzoeken:lezen') ? repository.listVerzoeken() : [],
    regels.roleMay(betrokkene, 'informeeroverzicht:lezen') ? repository.listTeInformeren() : [],
    regels.roleMay(betrokkene, 'uitnodigingen:lezen') ? repository.listUitnodigingen() : [],
    regels.roleMay(betrokkene, 'toegangsbesluit:schrijven') ? repository.countToegangsvoorstellen() : 0,
    regels.roleMay(betrokkene, 'ketentaken:lezen') ? repository.listKetentaken() : [],
    regels.roleMay(betrokkene, 'bewaking:lezen') ? repository.readBewaking() : null,
  ]);
  const now = deps.clock.now();
  const casusById = new Map(casussen.map((casus) => [casus.casusId, casus]));
  const zaakByElement = new Map(ketentaken.map(({ elementInstanceKey, zaak }) => [elementInstanceKey, zaak]));
  const rows = [...tasks].sort(byUrgency).flatMap((task) => {
    const casus = casusById.get(task.casusId ?? '') ?? null;
    const zaak = zaakByElement.get(task.elementInstanceKey);
    const onderwerp = zaak === undefined ? casus?.casusnummer : ketenzaakOnderwerp(zaak);
    return toRow(task, { casus, onderwerp }, betrokkene.gebruikerId, now) ?? [];
  });
  const forMe = rows.filter(({ holder }) => holder !== 'collega');
  return {
    piketmeldingen,
    breekglasmeldingen: breekglasmeldingen.filter(({ vanaf }) => Date.parse(vanaf) > now.getTime() - WEEK),
    rechten: {
      verzoekenOpen: verzoeken.filter(({ besluit }) => besluit === null).length,
      verzoekenTeLaat: verzoeken.filter(({ teLaat }) => teLaat).length,
      informerenTeLaat: teInformeren.filter(({ teLaat }) => teLaat).length,
    },
    uitnodigingenOpen: uitnodigingen.filter(({ status }) => status === 'VERSTUURD').length,
    toegangsvoorstellen,
    isControleAchter: bewaking?.isAchter ?? false,
    nu: forMe.filter((row) => isForNow(row, now)),
    binnenkort: forMe.filter((row) => !isForNow(row, now)),
    wachtOpAnderen: rows.filter(({ holder }) => holder === 'collega'),
  };
}

/** Late, due today, reminded, or of the highest priority. */
function isForNow({ dueDate, isReminded, casus }: WerkplekRow, now: Date): boolean {
  if (isReminded) return true;
  if ((casus?.prioriteit ?? casus?.voorlopigePrioriteit) === 'P1' || dueDate === null) return true;
  const due = new Date(dueDate);
  return due < now || isSameDay(due, now);
}

/** Acute on top, then what is due first. */
function byUrgency(one: ListedTask, other: ListedTask): number {
  return other.priority - one.priority || dueTime(one) - dueTime(other);
}

function dueTime({ dueDate }: ListedTask): number {
  return dueDate === null ? 0 : Date.parse(dueDate);
}

/** What this person may not see has no row, so that its number cannot be learnt here. */
function toRow(
  task: ListedTask,
  { casus, onderwerp }: { casus: CasusOverzicht | null; onderwerp: string | undefined },
  me: string,
  now: Date,
): WerkplekRow | null {
  const taak = taakNaamSchema.safeParse(task.customHeaders['taak']);
  if (onderwerp === undefined || !taak.success) return null;
  const holder = task.assignee === null ? 'niemand' : task.assignee === me ? 'ik' : 'collega';
  const { userTaskKey, dueDate, followUpDate } = task;
  const isReminded = followUpDate !== null && Date.parse(followUpDate) <= now.getTime();
  const { elementInstanceKey } = task;
  const wachtpunt = casus?.wachtpunten.find(({ sleutel }) => sleutel === elementInstanceKey);
  return {
    userTaskKey,
    casus,
    onderwerp,
    label: labelOf(taakOf(taak.data), wachtpunt),
    over: wachtpunt?.over ?? null,
    dueDate,
    isReminded,
    holder,
  };
}

/** What there is to do: of something to make up for, which step that is. */
function labelOf({ label, onderwerp }: Taak, wachtpunt: Wachtpunt | undefined): string {
  return onderwerp === 'inhaal' ? (wachtpunt?.label ?? label) : label;
}
