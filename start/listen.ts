import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { explainStartError } from './start-error.js';

/** Headers beyond this size are answered with 431; who sends slower than this (ms) is no longer waited for. */
const patience = { maxHeaderSize: 16 * 1024, headersTimeout: 20_000, requestTimeout: 60_000 };

/** A listening web server. */
export type Listening = { port: number; close(): Promise<void> };

/**
 * Lets `app` listen. Closing takes no new requests and gives those under way two seconds.
 * Throws when the port is taken; `setting` is the name of the setting that chooses another.
 */
export async function listen(
  app: Express,
  where: { host: string; port: number; setting: string },
): Promise<Listening> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = createServer(patience, app);
    starting.once('error', reject);
    starting.listen(where.port, where.host, () => resolve(starting));
  }).catch((error: unknown) => {
    throw explainStartError(error, where);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      }),
  };
}
