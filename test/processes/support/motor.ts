import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Camunda8, OrchestrationLifters } from '@camunda8/sdk';
import { jest } from '@jest/globals';
import { type CamundaSettings, sdkConfiguration } from '../../../config/camunda.js';
import { type RunningEngine, startEngine } from '../../../engine/main.js';
import { FakeLog } from '../../workers/fakes/fake-log.js';
import { KetenClock } from './keten-clock.js';

/** Real programs are started and waited for. */
jest.setTimeout(30_000);

/** Every answer of the engine is held against the contract by the official client. */
process.env['CAMUNDA_SDK_VALIDATION'] = 'req:strict,res:strict';

const { ProcessDefinitionId, ProcessInstanceKey } = OrchestrationLifters;
const now = { consistency: { waitUpToMs: 0 } };

type Client = ReturnType<Camunda8['getOrchestrationClusterApiClient']>;

/** Starts the engine in `dataDir`, or in a folder of its own, with its clock pinned to `clock`. */
export async function startMotor(options: { dataDir?: string; clock?: KetenClock } = {}): Promise<Motor> {
  const ownFolder = options.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'motor-')) : null;
  const motor = new Motor(options.dataDir ?? ownFolder!, options.clock ?? new KetenClock(), ownFolder);
  await motor.restart();
  return motor;
}

/** The engine of a test, and the official client for looking into it. */
export class Motor {
  readonly log = new FakeLog();
  readonly #credentials = { username: 'proef', password: randomBytes(12).toString('hex') };
  #engine: RunningEngine | null = null;
  #address = '';
  #client: Client | null = null;

  constructor(
    readonly dataDir: string,
    readonly clock: KetenClock,
    private readonly ownFolder: string | null,
  ) {}

  /** How a program connects. */
  get settings(): CamundaSettings {
    return { restAddress: this.#address, auth: { strategy: 'BASIC', ...this.#credentials } };
  }

  get client(): Client {
    this.#client ??= new Camunda8(sdkConfiguration(this.settings)).getOrchestrationClusterApiClient();
    return this.#client;
  }

  /** Starts again on the same address. */
  async restart(): Promise<void> {
    this.#engine = await startEngine({
      host: '127.0.0.1',
      port: this.#address === '' ? 0 : Number(new URL(this.#address).port),
      dataDir: join(this.dataDir, 'engine'),
      credentials: this.#credentials,
      apiVersion: '8.8',
      logger: this.log,
    });
    this.#address = this.#engine.address;
    await this.#pinClock();
  }

  async stop(): Promise<void> {
    await this.#engine?.close();
    this.#engine = null;
  }

  async close(): Promise<void> {
    await this.stop();
    if (this.ownFolder !== null) await rm(this.ownFolder, { recursive: true });
  }

  /** Turns the clock forward; what falls due is triggered. */
  async advance(duration: string): Promise<void> {
    this.clock.advance(duration);
    if (this.#engine) await this.#pinClock();
  }

  async start(processDefinitionId: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { processInstanceKey } = await this.client.createProcessInstance({
      processDefinitionId: ProcessDefinitionId.assumeExists(processDefinitionId),
      variables,
    });
    return processInstanceKey;
  }

  /** The value of a variable of this instance; undefined when it has none of that name. */
  async variableOf(instance: string, name: string): Promise<unknown> {
    const filter = { processInstanceKey: ProcessInstanceKey.assumeExists(instance), name };
    const { items } = await this.client.searchVariables({ filter }, now);
    const value = items?.[0]?.value;
    return value === undefined ? undefined : JSON.parse(value);
  }

  async stateOf(instance: string): Promise<string> {
    const key = ProcessInstanceKey.assumeExists(instance);
    const { state } = await this.client.getProcessInstance({ processInstanceKey: key }, now);
    return state ?? '';
  }

  /** The key of the open user task of this instance. */
  async openTask(instance: string) {
    const filter = {
      processInstanceKey: ProcessInstanceKey.assumeExists(instance),
      state: 'CREATED' as const,
    };
    const { items } = await this.client.searchUserTasks({ filter }, now);
    return items?.[0]?.userTaskKey;
  }

  /** The incidents that nobody has resolved. */
  async incidents(instance?: string) {
    const { items } = await this.client.searchIncidents(
      {
        filter: {
          state: 'ACTIVE',
          ...(instance === undefined
            ? {}
            : { processInstanceKey: ProcessInstanceKey.assumeExists(instance) }),
        },
      },
      now,
    );
    return (items ?? []).map(({ elementId, errorType, errorMessage }) => ({
      elementId: elementId ?? '',
      type: errorType ?? '',
      message: errorMessage ?? '',
    }));
  }

  /** What is the matter, for the text of a failing test. */
  async explain(): Promise<string> {
    if (!this.#engine) return 'The engine is stopped.';
    const { items } = await this.client.searchElementInstances({ filter: { state: 'ACTIVE' } }, now);
    const active = (items ?? []).map(({ elementId }) => elementId).join(', ');
    const trouble = this.log.lines.filter(({ level }) => level === 'warn' || level === 'error').slice(-5);
    return `Active: ${active}. Incidents: ${JSON.stringify(await this.incidents())}. Log: ${JSON.stringify(trouble)}`;
  }

  async #pinClock(): Promise<void> {
    await this.client.pinClock({ timestamp: this.clock.now().getTime() });
  }
}
