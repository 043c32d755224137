import { machineClock, type SystemClock } from './clock.js';
import { isLoopback, type EngineSettings } from './config.js';
import { openEngine } from './engine.js';
import { projections } from './projections/projections.js';
import { openDoor } from './maintenance/open-door.js';
import type { HoldableDatabase } from './maintenance/held-database.js';
import { ReadingThread } from './reading/reading-thread.js';
import type { Logger } from './rest/logger.js';
import { traceOf } from './rest/trace.js';
import { isRestoring } from './maintenance/unfinished-restore.js';
import { createServer } from './rest/server.js';

export interface RunningEngine {
  /** `http://host:port`, as clients take it. */
  readonly address: string;
  /** For a backup of the data while the engine runs. */
  readonly holdable: HoldableDatabase;
  /** Takes no new requests, answers those that wait, and writes everything down. */
  close(): Promise<void>;
}

/**
 * Starts the engine: opens its data, replays what is needed, and serves the REST API. Throws when the data cannot be
 * read, the port is taken, or no credentials are asked for on an address that others can reach.
 */
export async function startEngine(
  settings: EngineSettings & { logger: Logger; systemClock?: SystemClock },
): Promise<RunningEngine> {
  const {
    host,
    port,
    dataDir,
    credentials,
    oidc = null,
    apiVersion,
    historyTimeToLive,
    logger,
    systemClock = machineClock,
  } = settings;
  if (credentials === null && oidc === null && !isLoopback(host)) {
    throw new Error(`Expected credentials, for others can reach ${host}`);
  }
  if (isRestoring(dataDir)) {
    throw new Error(
      `Expected ${dataDir} to be whole, but a restore or repair is going on or was broken off: do it again`,
    );
  }
  const engine = await openEngine({
    dataDir,
    systemClock,
    projections,
    largeReader: new ReadingThread(),
    ...(historyTimeToLive === undefined ? {} : { historyTimeToLive }),
    onDefect: (error) => logger.error(traceOf(error), 'defect'),
  });
  try {
    const server = await createServer({ engine, credentials, oidc, apiVersion, logger });
    const address = await server.listen({ host, port });
    const door = await openDoor(dataDir, [engine.holdable]).catch((error: unknown) => {
      // The engine does its work without it; a backup is then made while it is stopped.
      logger.error(traceOf(error), 'no backup can be made while the engine runs');
      return null;
    });
    return {
      address,
      holdable: engine.holdable,
      close: async () => {
        await server.close();
        door?.close();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
