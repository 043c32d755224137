import { findCasus } from '../casus/find-casus.js';
import { faseSchema } from '../../domain/casus/fase.js';
import { withoutMeldpunt } from '../../domain/taak/meldpunt.js';
import { randomUUID } from 'node:crypto';
import { waarnemendeGroepen } from '../../domain/bewaken/rooster.js';
import { withPiket } from '../../domain/taak/piket.js';
import { type Taak, taakOf } from '../../domain/taak/taak.js';
import type { Taakanker } from '../../domain/taak/replan-taak.js';
import { type TaakPlan, planTaak } from '../../domain/taak/taak-plan.js';
import type { TermijnCode } from '../../domain/taak/termijncode.js';
import type { Escalatie, Termijnregel } from '../../domain/taak/termijnen.js';
import type { Zaak } from '../../domain/taak/zaak.js';
import { INHAALACTIVITEITEN, type Inhaalactiviteit } from '../../domain/casus/inhalen.js';
import { findActie } from '../actie/find-actie.js';
import { readZorgcoordinator, zorgcoordinatorGroep } from '../actie/read-zorgcoordinator.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { findNazorg } from '../nazorg/find-nazorg.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findEvaluatie } from '../evaluatie/find-evaluatie.js';
import { fromJson } from '../json.js';
import { readRoosterregels } from '../rooster/read-roosterregels.js';
import type { Taakstap } from '../systeem-repository.js';
import { endWachtpunten } from './close-wachtpunten.js';
import { readTaakstandOf } from './read-taakstand.js';

/** Which task is put ready, for whom, and how long it may take: the tables `rasci` and `termijnen` said so. */
export type Taakopdracht = Taakstap & {
  /** Of the casus; a ketenzaak has none. */
  periode: number;
  /** The hand-over that it is about, for a task that can be open for several at once. */
  overdrachtId?: string | undefined;
  activiteit: string;
  termijnCode: TermijnCode;
  termijnregel: Termijnregel;
  groepen: readonly string[];
  /** What the task is about, when it says that it is about something. */
  onderwerpId?: string | null;
  /** Where the term counts from, when that is not now. */
  start?: Date;
  /** Until when at most. */
  grens?: Date;
  /** Which of several terms. */
  rang?: number | undefined;
};

/** What the wachtpunt keeps of a task: its plan, and who is warned when once it is late. */
export interface BewaardPlan {
  plan: TaakPlan;
  escalaties: Escalatie[];
  /** With which it is counted again when the prioriteit changes; absent for what was planned before that was kept. */
  anker?: Taakanker;
}

/** Puts a task ready. Priority comes from the store: a variable in a running process may be older (processen.md 3.1). */
export async function openWachtpunt(uow: UnitOfWork, opdracht: Taakopdracht): Promise<TaakPlan> {
  const { tx, nu } = uow;
  const { casusId, zaakId, elementInstanceKey, periode, taak: naam, activiteit, termijnCode } = opdracht;
  const eerder = await tx
    .selectFrom('wachtpunt')
    .select('plan')
    .where('sleutel', '=', elementInstanceKey)
    .executeTakeFirst();
  if (typeof eerder?.plan === 'string') return fromJson<BewaardPlan>(eerder.plan).plan;

  const taak = taakOf(naam);
  const { prioriteit } = await readTaakstandOf(uow, opdracht);
  const { termijnregel, start, grens } = opdracht;
  const waarnemers = waarnemendeGroepen(await readRoosterregels(uow), opdracht.groepen, nu);
  const uitvoerders = await inFase(uow, taak, {
    casusId,
    groepen: [...new Set([...opdracht.groepen, ...waarnemers, ...(await readZorggroep(uow, taak, casusId))])],
  });
  const groepen = withPiket(uitvoerders, { ...taak, termijnregel, prioriteit, nu });
  const inCompartiment = taak.inCompartiment === true;
  const onderwerpId = taak.onderwerp === undefined ? null : (opdracht.onderwerpId ?? null);
  const anker = await readAnker(uow, { ...opdracht, taak, onderwerpId });
  const ankers = {
    ...(start === undefined ? {} : { start }),
    ...anker,
    ...(grens === undefined ? {} : { grens }),
  };
  const { plan, escalaties } = planTaak({
    termijnregel,
    groepen,
    prioriteit,
    nu,
    ...ankers,
  });
  if (casusId) {
    if (taak.isMeervoudig !== true) await endWachtpunten(uow, casusId, { taken: [naam], reden: 'OPNIEUW' });
    // The next step of the keten is still to come, whatever police and OM do in their compartment (INV8).
    if (!inCompartiment) await endWachtpunten(uow, casusId, { soort: 'OVERGANG', reden: 'VOLGENDE_STAP' });
    // The moment that the casus waited for is there.
    const termijn = { termijnCode, onderwerpId };
    await endWachtpunten(uow, casusId, { soort: 'TIJD', termijn, reden: 'VOLGENDE_STAP' });
  }
  await tx
    .insertInto('wachtpunt')
    .values({
      wachtpuntId: randomUUID(),
      casusId: casusId ?? null,
      zaakId: zaakId ?? null,
      overdrachtId: opdracht.overdrachtId ?? null,
      periode,
      sleutel: elementInstanceKey,
      soort: 'TAAK',
      taak: naam,
      activiteit,
      termijnCode,
      inCompartiment: inCompartiment ? 1 : 0,
      label: await labelOf(uow, taak, onderwerpId),
      eigenaarGroepen: JSON.stringify(groepen),
      vervangerGroep: taak.vervangerGroep,
      plan: JSON.stringify({
        plan,
        escalaties,
        anker: keptAnker(ankers, opdracht.rang),
      } satisfies BewaardPlan),
      geopendOp: nu.toISOString(),
      uiterlijk: new Date(plan.uiterlijk).toISOString(),
      escalatieOpen: 0,
      escalatieNiveau: 0,
      geslotenOp: null,
      sluitreden: null,
      onderwerpId,
      prioriteit: casusId ? prioriteit : null,
    })
    .execute();
  if (!casusId) return plan;
  await relateGroepen(uow, casusId, [...groepen, taak.vervangerGroep]);
  await recordGebeurtenis(uow, {
    casusId,
    sleutel: elementInstanceKey,
    soort: 'TAAK_KLAARGEZET',
    waarde: naam,
    inCompartiment,
  });
  return plan;
}

/** Who coordinates the care, for a task that is theirs too. */
async function readZorggroep(
  uow: UnitOfWork,
  { ookZorgcoordinator }: Taak,
  casusId: string | null | undefined,
): Promise<string[]> {
  if (ookZorgcoordinator !== true || !casusId) return [];
  const code = await readZorgcoordinator(uow, casusId);
  return code === null ? [] : [zorgcoordinatorGroep(code)];
}

function keptAnker({ start, grens }: { start?: Date; grens?: Date }, rang: number | undefined): Taakanker {
  return {
    ...(start === undefined ? {} : { start: start.toISOString() }),
    ...(grens === undefined ? {} : { grens: grens.toISOString() }),
    ...(rang === undefined ? {} : { rang }),
  };
}

/** Who of these sees the casus now. */
async function inFase(
  uow: UnitOfWork,
  { vervangerGroep }: Pick<Taak, 'vervangerGroep'>,
  { casusId, groepen }: { casusId: string | null | undefined; groepen: string[] },
): Promise<string[]> {
  if (!casusId) return groepen;
  const fase = faseSchema.parse((await findCasus(uow, casusId)).fase);
  return withoutMeldpunt(groepen, { fase, vervangerGroep });
}

/**
 * From when the term of a task counts, when that is not now. @throws DomainError NIET_GEVONDEN for no such action, nazorg or
 * evaluation
 */
async function readAnker(
  uow: UnitOfWork,
  { taak, casusId, zaakId, onderwerpId }: Zaak & { taak: Taak; onderwerpId: string | null },
): Promise<{ start?: Date }> {
  if (taak.anker === 'F8') return { start: new Date((await findEvaluatie(uow, zaakId ?? '')).f8Op) };
  if (taak.anker === undefined || !casusId) return {};
  if (taak.anker === 'nazorg')
    return { start: new Date((await findNazorg(uow, { casusId, nazorgId: onderwerpId ?? '' })).anker) };
  const { uiterlijk } = await findActie(uow, { casusId, actieId: onderwerpId ?? '' });
  return { start: new Date(uiterlijk) };
}

/** What people read as the next step: of something to make up for, which step that is. */
async function labelOf({ tx }: UnitOfWork, taak: Taak, onderwerpId: string | null): Promise<string> {
  if (taak.onderwerp !== 'inhaal') return taak.label;
  const inhaaltaak = await tx
    .selectFrom('inhaaltaak')
    .select('activiteit')
    .where('inhaalId', '=', onderwerpId ?? '')
    .executeTakeFirst();
  if (inhaaltaak === undefined) return taak.label;
  return INHAALACTIVITEITEN[inhaaltaak.activiteit as Inhaalactiviteit].naam;
}
