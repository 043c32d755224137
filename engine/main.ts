import { machineClock, type SystemClock } from './clock.js';
import { isLoopback, type EngineSettings } from './config.js';
import { openEngine } from './engine.js';
import { projections } from './projections/projections.js';
import type { Logger } from './rest/logger.js';
import { traceOf } from './rest/trace.js';
import { createServer } from './rest/server.js';

export interface RunningEngine {
  /** `http://host:port`, as clients take it. */
  readonly address: string;
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
    logger,
    systemClock = machineClock,
  } = settings;
  if (credentials === null && oidc === null && !isLoopback(host)) {
    throw new Error(`Expected credentials, for others can reach ${host}`);
  }
  const engine = await openEngine({
    dataDir,
    systemClock,
    projections,
    onDefect: (error) => logger.error(traceOf(error), 'defect'),
  });
  try {
    const server = await createServer({ engine, credentials, oidc, apiVersion, logger });
    const address = await server.listen({ host, port });
    return {
      address,
      close: async () => {
        await server.close();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
