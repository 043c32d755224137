import { randomUUID } from 'node:crypto';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { findModeltaak } from '../../../domain/taak/modeltaken.js';
import type { TaakNaam } from '../../../domain/taak/taak.js';
import type { Afwijsreden, Reactie } from '../../../domain/overleg/uitnodiging.js';
import { defaultDoel } from '../../../domain/toegang/toegang.js';
import type { CamundaPort, CompletionResult, UserTask } from '../../../portal/ports/camunda-port.js';
import type { KetenzaakWeergave } from '../../../store/ketenzaak/read-ketenzaken.js';
import type { Repository } from '../../../store/repository.js';
import type { Store } from '../../../store/store.js';
import type { UitnodigingWeergave } from '../../../store/weergave.js';
import type { Antwoord } from '../../../start/ploeg/antwoorden.js';
import { doTaak, zaakOf } from '../../../start/ploeg/do-taak.js';
import { until } from './until.js';

/** What somebody who works needs of the keten. */
interface KetenVanMedewerker {
  store: Store;
  camunda: CamundaPort;
  explain(): Promise<string>;
  formDossier(casusId: string): Promise<void>;
  doModeltaken(casusId: string): Promise<void>;
}

/** A demo person at work: sees and finishes tasks as the portal does it, through the dossier store and the engine. */
export class Medewerker {
  readonly persoon: Professional;
  readonly dossiers: Repository;
  readonly #camunda: CamundaPort;
  readonly #keten: KetenVanMedewerker;

  constructor(persoon: Professional, keten: KetenVanMedewerker) {
    this.persoon = persoon;
    this.dossiers = keten.store.repositoryFor(persoon, {
      doel: defaultDoel(persoon),
      traceId: randomUUID().replaceAll('-', ''),
    });
    this.#camunda = keten.camunda;
    this.#keten = keten;
  }

  /** The tasks of this casus that this person can take or has. */
  async taken(casusId: string): Promise<UserTask[]> {
    const { groepen, gebruikerId } = this.persoon;
    const tasks = await this.#camunda.searchUserTasks({ groups: groepen, assignee: gebruikerId });
    return tasks.filter((task) => task.casusId === casusId);
  }

  /** Waits until the task is there; before a weging the meldpunt forms the dossier, when nobody did (A2.2). */
  waitForTaak(taak: TaakNaam, casusId: string): Promise<UserTask> {
    return until(
      async () => {
        if (taak === 'weging-voorbereiden') await this.#keten.formDossier(casusId);
        if (findModeltaak(taak) === undefined) await this.#keten.doModeltaken(casusId);
        return (await this.taken(casusId)).find(({ customHeaders }) => customHeaders['taak'] === taak);
      },
      async () => `Expected ${this.persoon.gebruikerId} to get ${taak}. ${await this.#keten.explain()}`,
    );
  }

  /** Takes the task when it is there, fills in both halves and finishes it. Answers what the guard made of it. */
  async tryTaak(casusId: string, antwoord: Antwoord): Promise<CompletionResult> {
    const { taak, proces, dossier } = antwoord;
    const { userTaskKey } = await this.waitForTaak(taak, casusId);
    await this.#camunda.assignUserTask(userTaskKey, this.persoon.gebruikerId);
    await this.dossiers.saveTaakDossier({ userTaskKey, casusId, taak, inhoud: dossier, concept: false });
    return this.#camunda.completeUserTask(userTaskKey, proces);
  }

  /** Takes this very task, fills it in and finishes it, or leaves it to somebody else. */
  doTaak(
    { userTaskKey }: UserTask,
    casusId: string | undefined,
    fillIn: Antwoord | (() => Antwoord | Promise<Antwoord>),
  ): Promise<CompletionResult> {
    return doTaak(this.#camunda, this, {
      userTaskKey,
      casusId,
      fillIn: typeof fillIn === 'function' ? fillIn : () => fillIn,
    });
  }

  /** Finishes the task; throws when it is refused. */
  async finishTaak(casusId: string, antwoord: Antwoord): Promise<void> {
    const result = await this.tryTaak(casusId, antwoord);
    if (result.outcome !== 'completed') {
      throw new Error(`Expected ${antwoord.taak} to be completed: ${JSON.stringify(result)}`);
    }
  }

  /** The open tasks of this name that belong to no casus and that this person can take or has. */
  async ketentaken(taak: TaakNaam): Promise<UserTask[]> {
    const { groepen, gebruikerId } = this.persoon;
    const tasks = await this.#camunda.searchUserTasks({ groups: groepen, assignee: gebruikerId });
    return tasks.filter(({ customHeaders }) => customHeaders['taak'] === taak);
  }

  /** Waits until such a task is there. @returns what it is about, with its key */
  async waitForKetentaak(taak: TaakNaam): Promise<UserTask & { zaakId: string } & KetenzaakWeergave> {
    const task = await until(
      async () => (await this.ketentaken(taak))[0],
      async () => `Expected ${this.persoon.gebruikerId} to get ${taak}. ${await this.#keten.explain()}`,
    );
    const zaakId = await zaakOf(this.#camunda, task.userTaskKey);
    return { ...task, zaakId, ...(await this.dossiers.readKetenzaak({ zaakId, taak })) };
  }

  /** Takes such a task when it is there, fills in both halves and finishes it. Answers what the guard made of it. */
  async tryKetentaak({ taak, proces, dossier }: Antwoord): Promise<CompletionResult> {
    const { userTaskKey, zaakId } = await this.waitForKetentaak(taak);
    await this.#camunda.assignUserTask(userTaskKey, this.persoon.gebruikerId);
    await this.dossiers.saveTaakDossier({ userTaskKey, zaakId, taak, inhoud: dossier, concept: false });
    return this.#camunda.completeUserTask(userTaskKey, proces);
  }

  /** Finishes such a task; throws when it is refused. */
  async finishKetentaak(antwoord: Antwoord): Promise<void> {
    const result = await this.tryKetentaak(antwoord);
    if (result.outcome !== 'completed')
      throw new Error(`Expected ${antwoord.taak} to be completed: ${JSON.stringify(result)}`);
  }

  /** Waits until this person has an invitation for the casus. */
  waitForUitnodiging(casusnummer: string): Promise<UitnodigingWeergave> {
    return until(
      async () => (await this.dossiers.listUitnodigingen()).find((een) => een.casusnummer === casusnummer),
      async () => `Expected ${this.persoon.gebruikerId} to be invited. ${await this.#keten.explain()}`,
    );
  }

  /** Answers the invitation for the casus when it is there. */
  async answer(casusnummer: string, reactie: Reactie, redenCode: Afwijsreden | null = null): Promise<void> {
    const { uitnodigingId } = await this.waitForUitnodiging(casusnummer);
    await this.dossiers.answerUitnodiging(uitnodigingId, { reactie, redenCode });
  }

  /** Takes back the invitation of this partner. */
  async withdraw(casusId: string, partner: string): Promise<void> {
    const { overleg } = await this.dossiers.readVerrijking(casusId);
    const tafel = overleg?.partners.find((een) => een.partner === partner);
    if (tafel === undefined) throw new Error(`Expected ${partner} to be invited`);
    const reden = 'Deze partner is bij nader inzien niet nodig.';
    await this.dossiers.withdrawUitnodiging({ casusId, uitnodigingId: tafel.uitnodigingId }, reden);
  }

  /** Gives the casusoverleg another day, on Dutch clocks. */
  async moveOverleg(casusId: string, naar: string): Promise<void> {
    const { overleg } = await this.dossiers.readVerrijking(casusId);
    await this.dossiers.moveOverleg(casusId, {
      naar,
      vorm: overleg?.vorm,
      reden: 'De voorzitter is die middag op zitting.',
      gezienOp: overleg?.op,
      sleutel: randomUUID(),
    });
  }

  /** Gives the task back to the group. */
  async releaseTaak(casusId: string, taak: TaakNaam): Promise<void> {
    const { userTaskKey } = await this.waitForTaak(taak, casusId);
    await this.#camunda.unassignUserTask(userTaskKey);
  }
}
