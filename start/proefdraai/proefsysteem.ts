import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CamundaSettings } from '../../config/camunda.js';
import { connectForDeployment, deploy } from '../../deploy/deploy.js';
import type { Modellenset } from '../../deploy/controles/modellenset.js';
import { writeModellenset } from '../../deploy/controles/write-modellenset.js';
import { startEngine } from '../../engine/main.js';
import { createCamundaPort } from '../../portal/camunda.js';
import type { CamundaPort } from '../../portal/ports/camunda-port.js';
import { loadSleutels } from '../../store/load-sleutels.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import { startWorkers } from '../../workers/start-workers.js';
import { Closers } from '../closers.js';
import { createLog } from '../log.js';
import { createCasusnummers } from './casusnummers.js';
import { Proefmotor } from './proefmotor.js';

/** A Monday morning in the Netherlands, 09:30: the clock of every proefdraai begins there, and goes on when it is told to. */
const BEGIN = new Date('2026-03-02T08:30:00Z');

/** Engine, dossier store and workers with these models, in a folder that is thrown away. */
export interface Proefsysteem {
  store: Store;
  camunda: CamundaPort;
  motor: Proefmotor;
  clock: { now(): Date };
  /** Turns the clock forward for dossiers, workers and engine; what falls due is triggered. */
  advance(ms: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a system that nobody sees, on the engine of this repository, whatever engine the real one uses.
 * @throws DeploymentError when the engine does not take the models
 */
export async function startProefsysteem(modellen: Modellenset): Promise<Proefsysteem> {
  const closers = new Closers();
  try {
    return await startParts(modellen, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function startParts(modellen: Modellenset, closers: Closers): Promise<Proefsysteem> {
  const dataDir = await mkdtemp(join(tmpdir(), 'proefdraai-'));
  closers.add(() => rm(dataDir, { recursive: true, force: true }));
  const log = createLog('silent');
  let nu = BEGIN;
  const clock = { now: () => new Date(nu) };
  const auth = {
    strategy: 'BASIC',
    username: 'proefdraai',
    password: randomBytes(24).toString('hex'),
  } as const;
  const engine = await startEngine({
    host: '127.0.0.1',
    port: 0,
    dataDir: join(dataDir, 'engine'),
    credentials: auth,
    apiVersion: '8.8',
    logger: log,
  });
  closers.add(() => engine.close());
  const camunda: CamundaSettings = { restAddress: engine.address, auth };
  const motor = new Proefmotor(camunda.restAddress, auth);
  await motor.pinClock(BEGIN);
  const folder = join(dataDir, 'modellen');
  await writeModellenset(folder, modellen);
  await deploy({ camunda: connectForDeployment(camunda), folder });
  const store = await openStore({
    dataDir,
    sleutels: await loadSleutels(dataDir),
    clock,
    documentcontrole: 'GEEN',
    newCasusnummer: createCasusnummers(),
  });
  closers.add(() => store.close());
  const workers = startWorkers({ camunda, store, clock, log });
  closers.add(() => workers.close());
  return {
    store,
    camunda: createCamundaPort(camunda),
    motor,
    clock,
    async advance(ms) {
      nu = new Date(nu.getTime() + ms);
      await motor.pinClock(nu);
    },
    close: () => closers.closeAll(),
  };
}
