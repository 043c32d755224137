import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { explainStartError } from './start-error.js';

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
    const starting = app.listen(where.port, where.host, (error) =>
      error ? reject(error) : resolve(starting),
    );
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
