import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { camundaSettings, type CamundaSettings } from '../config/camunda.js';
import type { Settings } from '../config/env.js';
import { startEngine } from '../engine/main.js';
import type { HoldableDatabase } from '../engine/maintenance/held-database.js';
import { DATABASE_BESTAND } from '../store/database/libsql/open-libsql.js';
import type { Closers } from './closers.js';
import { CREDENTIALS_FILE, engineCredentials } from './engine-credentials.js';
import { explainStartError, StartError } from './start-error.js';
import type { Log } from './log.js';

/** The process engine that the system works with. */
export interface Cluster {
  readonly camunda: CamundaSettings;
  /** Its database, when it is the one in this process. */
  readonly holdable: HoldableDatabase | null;
}

/**
 * The process engine to use: the cluster that the settings name, or else the engine in this repository, started here.
 * The credentials of the latter are in `DATA_DIR/camunda.env` for any other Camunda client.
 */
export async function camundaCluster(settings: Settings, log: Log, closers: Closers): Promise<Cluster> {
  const named = camundaSettings(settings);
  if (named) return { camunda: named, holdable: null };

  const { ENGINE_PORT: port, DATA_DIR: dataDir, ENGINE_HISTORY_TTL: historyTimeToLive } = settings;
  refuseLostEngine(settings);
  const { CAMUNDA_BASIC_AUTH_USERNAME: username, CAMUNDA_BASIC_AUTH_PASSWORD: password } =
    await engineCredentials(dataDir);
  const engine = await startEngine({
    host: '127.0.0.1',
    port,
    dataDir: join(dataDir, 'engine'),
    credentials: { username, password },
    apiVersion: '8.8',
    historyTimeToLive,
    logger: log,
  }).catch((error: unknown) => {
    throw explainStartError(error, { port, setting: 'ENGINE_PORT' });
  });
  closers.add(() => engine.close());
  await engineCredentials(dataDir, engine.address);
  return {
    camunda: { restAddress: engine.address, auth: { strategy: 'BASIC', username, password } },
    holdable: engine.holdable,
  };
}

/** Dossiers without the state of their processes would be casussen without a next step. */
function refuseLostEngine({ DATA_DIR: dataDir, DATABASE_URL }: Settings): void {
  const folder = join(dataDir, 'engine');
  // Dossiers in PostgreSQL leave no file here; that an engine ran here before does.
  const trace = join(dataDir, DATABASE_URL === undefined ? DATABASE_BESTAND : CREDENTIALS_FILE);
  if (existsSync(folder) || !existsSync(trace)) return;
  throw new StartError(
    `Er zijn dossiers, maar ${folder} ontbreekt: geen casus zou een volgende stap hebben. Zet de map terug uit de ` +
      'back-up. Wilt u bewust met een lege procesmotor beginnen, maak dan zelf een lege map met die naam.',
  );
}
