import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectForDeployment, deploy } from '../../../deploy/deploy.js';
import type { MeldingInvoer } from '../../../domain/melding/melding.js';
import { createCamundaPort } from '../../../portal/camunda.js';
import type { CamundaPort } from '../../../portal/ports/camunda-port.js';
import { loadSleutels } from '../../../store/load-sleutels.js';
import { openStore } from '../../../store/open-store.js';
import type { MeldingBevestiging } from '../../../store/repository.js';
import type { Store } from '../../../store/store.js';
import { type StartedWorkers, startWorkers } from '../../../workers/start-workers.js';
import { KetenClock } from './keten-clock.js';
import { Medewerker } from './medewerker.js';
import { type Motor, startMotor } from './motor.js';
import { persoonNamed } from './personen.js';
import { until } from './until.js';

/** Engine, models, dossier store and workers in one process, in a temporary folder, on one clock that stands still. */
export async function startKeten(): Promise<Keten> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keten-'));
  const clock = new KetenClock();
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

  constructor(
    readonly motor: Motor,
    readonly store: Store,
  ) {
    this.camunda = createCamundaPort(motor.settings);
  }

  get clock(): KetenClock {
    return this.motor.clock;
  }

  startWorkers(): void {
    const { settings: camunda, clock, log } = this.motor;
    this.#workers = startWorkers({ camunda, store: this.store, clock, log });
  }

  async stopWorkers(): Promise<void> {
    await this.#workers?.close();
    this.#workers = null;
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

  explain(): Promise<string> {
    return this.motor.explain();
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.motor.close();
    await this.store.close();
    await rm(this.motor.dataDir, { recursive: true });
  }
}
