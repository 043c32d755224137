import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import { type CamundaSettings, sdkConfiguration } from '../../../config/camunda.js';
import { connectForDeployment, deploy } from '../../../deploy/deploy.js';
import type { MeldingInvoer } from '../../../domain/melding.js';
import { type RunningEngine, startEngine } from '../../../engine/main.js';
import { createCamundaPort } from '../../../portal/camunda.js';
import type { CamundaPort } from '../../../portal/ports/camunda-port.js';
import type { MeldingBevestiging } from '../../../store/repository.js';
import { loadSleutels } from '../../../store/load-sleutels.js';
import { openStore } from '../../../store/open-store.js';
import type { Store } from '../../../store/store.js';
import { type StartedWorkers, startWorkers } from '../../../workers/start-workers.js';
import { FakeLog } from '../../workers/fakes/fake-log.js';
import { KetenClock } from './keten-clock.js';
import { Medewerker } from './medewerker.js';
import { persoonNamed } from './personen.js';
import { until } from './until.js';

/** Every answer of the engine is held against the contract by the official client. */
process.env['CAMUNDA_SDK_VALIDATION'] = 'req:strict,res:strict';

/** A Monday morning in the Netherlands, 09:30. */
const start = '2026-03-02T08:30:00Z';

/**
 * Engine, models, dossier store and workers in one process, on a temporary folder and one clock that stands still.
 * `workers: false` leaves the jobs to the test.
 */
export async function startKeten(options: { workers?: boolean } = {}): Promise<Keten> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keten-'));
  const clock = new KetenClock(start);
  const store = await openStore({ dataDir, sleutels: await loadSleutels(dataDir), clock });
  const keten = new Keten(dataDir, clock, store);
  await keten.startEngine();
  await deploy({ camunda: connectForDeployment(keten.settings), folder: process.cwd() });
  if (options.workers !== false) keten.startWorkers();
  return keten;
}

export class Keten {
  readonly log = new FakeLog();
  readonly #credentials = { username: 'proef', password: randomBytes(12).toString('hex') };
  #engine: RunningEngine | null = null;
  #address = '';
  #workers: StartedWorkers | null = null;
  #client: SdkClient | null = null;
  #camunda: CamundaPort | null = null;

  constructor(
    readonly dataDir: string,
    readonly clock: KetenClock,
    readonly store: Store,
  ) {}

  /** How a program connects to the engine. */
  get settings(): CamundaSettings {
    return { restAddress: this.#address, auth: { strategy: 'BASIC', ...this.#credentials } };
  }

  /** The engine as the portal sees it. */
  get camunda(): CamundaPort {
    this.#camunda ??= createCamundaPort(this.settings);
    return this.#camunda;
  }

  /** The engine as the official client sees it. */
  get client(): SdkClient {
    this.#client ??= new Camunda8(sdkConfiguration(this.settings)).getOrchestrationClusterApiClient();
    return this.#client;
  }

  /** Starts the engine, or starts it again on the same address, and pins its clock to that of the keten. */
  async startEngine(): Promise<void> {
    const port = this.#address === '' ? 0 : Number(new URL(this.#address).port);
    this.#engine = await startEngine({
      host: '127.0.0.1',
      port,
      dataDir: join(this.dataDir, 'engine'),
      credentials: this.#credentials,
      apiVersion: '8.8',
      logger: this.log,
    });
    this.#address = this.#engine.address;
    await this.#pinClock();
  }

  async stopEngine(): Promise<void> {
    await this.#engine?.close();
    this.#engine = null;
  }

  startWorkers(): void {
    this.#workers = startWorkers({
      camunda: this.settings,
      store: this.store,
      clock: this.clock,
      log: this.log,
    });
  }

  async stopWorkers(): Promise<void> {
    await this.#workers?.close();
    this.#workers = null;
  }

  /** Turns the clock of the whole keten forward; what falls due is triggered. */
  async advance(duration: string): Promise<void> {
    this.clock.advance(duration);
    if (this.#engine) await this.#pinClock();
  }

  /** A melding by the public door. */
  meld(invoer: MeldingInvoer): Promise<MeldingBevestiging> {
    const melder = this.store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: randomUUID() });
    return melder.registerMelding(invoer, { kanaal: 'webformulier', ingang: 'MELDPUNT' });
  }

  /** Logs a demo person in. */
  async actAs(gebruikersnaam: string): Promise<Medewerker> {
    const medewerker = new Medewerker(persoonNamed(gebruikersnaam), this);
    await medewerker.dossiers.recordGebruiker(medewerker.persoon);
    return medewerker;
  }

  /** The process instances of one casus that were started from outside, whatever became of them. */
  async instancesOf(casusId: string) {
    const { items } = await this.client.searchProcessInstances(
      {
        filter: {
          processDefinitionId: 'ketenaanpak',
          variables: [{ name: 'casusId', value: JSON.stringify(casusId) }],
        },
      },
      { consistency: { waitUpToMs: 0 } },
    );
    return items ?? [];
  }

  /** Waits until the process of the casus has ended. */
  async waitForEnd(casusId: string): Promise<void> {
    await until(
      async () => {
        const instances = await this.instancesOf(casusId);
        return instances.length > 0 && instances.every(({ state }) => state === 'COMPLETED');
      },
      async () => `Expected the process of the casus to end. ${await this.explain()}`,
    );
  }

  async incidents(): Promise<{ elementId: string; type: string; message: string }[]> {
    const { items } = await this.client.searchIncidents({}, { consistency: { waitUpToMs: 0 } });
    return (items ?? []).map(({ elementId, errorType, errorMessage }) => ({
      elementId: elementId ?? '',
      type: errorType ?? '',
      message: errorMessage ?? '',
    }));
  }

  /** What is the matter, for the text of a failing test. */
  async explain(): Promise<string> {
    if (!this.#engine) return 'The engine is stopped.';
    const incidents = await this.incidents();
    const { items } = await this.client.searchElementInstances(
      { filter: { state: 'ACTIVE' } },
      { consistency: { waitUpToMs: 0 } },
    );
    const active = (items ?? []).map(({ elementId }) => elementId);
    const trouble = this.log.lines.filter(({ level }) => level === 'warn' || level === 'error');
    return `Active: ${active.join(', ')}. Incidents: ${JSON.stringify(incidents)}. Log: ${JSON.stringify(trouble.slice(-5))}`;
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.stopEngine();
    await this.store.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #pinClock(): Promise<void> {
    await this.client.pinClock({ timestamp: this.clock.now().getTime() });
  }
}

type SdkClient = ReturnType<Camunda8['getOrchestrationClusterApiClient']>;
