import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModellenset } from '../../../deploy/controles/modellenset.js';
import { readModeltaken } from '../../../deploy/controles/read-modeltaken.js';
import { connectForDeployment, deploy } from '../../../deploy/deploy.js';
import { learnModeltaken, modeltaaknamen } from '../../../domain/taak/modeltaken.js';
import type { MeldingInvoer } from '../../../domain/melding/melding.js';
import { createCamundaPort } from '../../../portal/camunda.js';
import type { CamundaPort } from '../../../portal/ports/camunda-port.js';
import { layDownSjabloon } from '../../store/support/databases/libsql-sjabloon.js';
import { loadSleutels } from '../../../store/load-sleutels.js';
import { openStore } from '../../../store/open-store.js';
import type { MeldingBevestiging } from '../../../store/repository.js';
import type { Store } from '../../../store/store.js';
import { type StartedWorkers, startWorkers } from '../../../workers/start-workers.js';
import { elfPunten } from '../../../start/ploeg/elf-punten.js';
import { KetenClock } from './keten-clock.js';
import { Medewerker } from './medewerker.js';
import { type Motor, startMotor } from './motor.js';
import { persoonNamed } from '../../../start/ploeg/personen.js';
import { Ploeg } from './ploeg.js';
import { until } from './until.js';

/** Engine, models, dossier store and workers in one process, in a temporary folder, on one clock that stands still. */
export async function startKeten(): Promise<Keten> {
  // What was released and stands in the folder works here as it does after a start.
  learnModeltaken(await readModeltaken(await readModellenset(process.cwd())));
  const dataDir = await mkdtemp(join(tmpdir(), 'keten-'));
  const clock = new KetenClock();
  await layDownSjabloon(dataDir);
  const store = await openStore({ dataDir, sleutels: await loadSleutels(dataDir), clock });
  const motor = await startMotor({ dataDir, clock });
  await deploy({ camunda: connectForDeployment(motor.settings), folder: process.cwd() });
  const keten = new Keten(motor, store);
  keten.startWorkers();
  return keten;
}

export class Keten {
  /** The engine as the portal sees it. */
  readonly camunda: CamundaPort;
  #workers: StartedWorkers | null = null;
  /** Asked again and again while somebody waits, so logged in once. */
  #meldpunt: Promise<Medewerker> | undefined;
  #ploeg: Promise<Ploeg> | undefined;
  /** Where the forms stand; a release writes them somewhere else in its test. */
  formulieren = 'forms';

  constructor(
    readonly motor: Motor,
    readonly store: Store,
  ) {
    this.camunda = createCamundaPort(motor.settings);
  }

  get clock(): KetenClock {
    return this.motor.clock;
  }

  /** The half of a form that stays in the portal; null when the task has none. */
  async readDossierhelft(taak: string): Promise<unknown> {
    const tekst = await readFile(`${this.formulieren}/${taak}.dossier.form`, 'utf8').catch(() => null);
    return tekst === null ? null : JSON.parse(tekst);
  }

  startWorkers(): void {
    const { settings: camunda, clock, log } = this.motor;
    this.#workers = startWorkers({ camunda, store: this.store, clock, log });
  }

  /**
   * The engine starts again as well, so that no connection is left over: under Jest a fetch that has waited through a garbage
   * collection does not hear that it is given up, and would take a job that nobody does.
   */
  async stopWorkers(): Promise<void> {
    await this.#workers?.close();
    this.#workers = null;
    await this.motor.stop();
    await this.motor.restart();
  }

  /** Turns the clock of the whole keten forward; what falls due is triggered. */
  advance(duration: string): Promise<void> {
    return this.motor.advance(duration);
  }

  /** A melding by the public door. */
  meld(invoer: MeldingInvoer): Promise<MeldingBevestiging> {
    const melder = this.store.repositoryFor(
      { soort: 'melder' },
      { doel: 'melden', traceId: randomUUID().replaceAll('-', '') },
    );
    return melder.registerMelding(invoer, { kanaal: 'webformulier', ingang: 'MELDPUNT' });
  }

  /** Logs a demo person in. */
  async actAs(gebruikersnaam: string): Promise<Medewerker> {
    const medewerker = new Medewerker(persoonNamed(gebruikersnaam), this);
    await medewerker.dossiers.recordGebruiker(medewerker.persoon);
    return medewerker;
  }

  /** The meldpunt goes through the eleven points of this casus with what the melding said, when they wait for it. */
  async formDossier(casusId: string): Promise<void> {
    const meldpunt = await (this.#meldpunt ??= this.actAs('meldpunt'));
    const wachten = (await meldpunt.taken(casusId)).filter(
      ({ customHeaders }) => customHeaders['taak'] === 'dossier-vormen',
    );
    if (wachten.length === 0) return;
    await meldpunt.finishTaak(casusId, await elfPunten(meldpunt.dossiers, casusId));
  }

  /** Does the tasks that came with a release and stand open in this casus, so that what a test waits for can come. */
  async doModeltaken(casusId: string): Promise<void> {
    if (modeltaaknamen().length === 0) return;
    const ploeg = await (this.#ploeg ??= Ploeg.meetUp(this));
    await ploeg.doModeltaken(casusId);
  }

  /** The instances of `ketenaanpak`, or of another process, for this casus, whatever became of them. */
  async instancesOf(
    casusId: string,
    processDefinitionId = 'ketenaanpak',
  ): Promise<{ key: string; state: string }[]> {
    const { items } = await this.motor.client.searchProcessInstances(
      {
        filter: {
          processDefinitionId,
          variables: [{ name: 'casusId', value: JSON.stringify(casusId) }],
        },
      },
      { consistency: { waitUpToMs: 0 } },
    );
    return (items ?? []).map(({ processInstanceKey, state }) => ({
      key: processInstanceKey ?? '',
      state: state ?? '',
    }));
  }

  /** The states of the instances of a process with this variable. */
  async statesOf(processDefinitionId: string, variable: Record<string, string>): Promise<string[]> {
    const variables = Object.entries(variable).map(([name, value]) => ({
      name,
      value: JSON.stringify(value),
    }));
    const { items } = await this.motor.client.searchProcessInstances(
      { filter: { processDefinitionId, variables } },
      { consistency: { waitUpToMs: 0 } },
    );
    return (items ?? []).map(({ state }) => state ?? '');
  }

  /** Waits until `count` processes of the casus have been started and all have ended. */
  waitForEnd(casusId: string, count = 1): Promise<{ key: string; state: string }[]> {
    return until(
      async () => {
        const instances = await this.instancesOf(casusId);
        return (
          instances.length === count && instances.every(({ state }) => state === 'COMPLETED') && instances
        );
      },
      async () => `Expected ${count} process(es) of the casus to end. ${await this.explain()}`,
    );
  }

  /** Waits until workers have nothing left to do: then the keten waits for people, or for a moment. */
  async settle(): Promise<void> {
    await until(
      async () => (await this.openJobs()).length === 0,
      async () =>
        `Expected no job to be open, but ${JSON.stringify(await this.openJobs())} at ${this.clock.now().toISOString()}. ${await this.explain()}`,
      60_000,
    );
  }

  private async openJobs() {
    const state = { $in: ['CREATED' as const, 'RETRIES_UPDATED' as const, 'TIMED_OUT' as const] };
    const { items } = await this.motor.client.searchJobs(
      { filter: { state } },
      { consistency: { waitUpToMs: 0 } },
    );
    return (items ?? []).map(({ type, state, deadline, retries }) => ({ type, state, deadline, retries }));
  }

  explain(): Promise<string> {
    return this.motor.explain();
  }

  async close(): Promise<void> {
    await this.#workers?.close();
    await this.motor.close();
    await this.store.close();
    await rm(this.motor.dataDir, { recursive: true });
  }
}
