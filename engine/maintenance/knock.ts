import { createConnection, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Cut } from './held-database.js';
import { doorPath } from './door-path.js';
import { MaintenanceError } from './maintenance-error.js';

/** A running program that holds its databases still. */
export interface Hold {
  /** Names of the database files. */
  readonly held: readonly string[];
  /** Where the write-ahead logs are to be cut off. Throws MaintenanceError when the program stopped. */
  cut(): Promise<Cut>;
  /** The program goes on as always. */
  release(): void;
}

/** Asks the program that works in `folder` to hold its databases; null when none runs there. */
export async function knock(folder: string): Promise<Hold | null> {
  const path = doorPath(folder);
  const socket = path === null ? null : await connect(path);
  if (socket === null) return null;
  const lines: AsyncIterator<string> = createInterface(socket)[Symbol.asyncIterator]();
  const hear = async () => {
    const line = await lines.next();
    if (line.done === true)
      throw new MaintenanceError('The running program stopped while its data was being copied. Try again.');
    return JSON.parse(line.value) as unknown;
  };
  const { held } = (await hear()) as { held: string[] };
  return {
    held,
    cut() {
      socket.write('cut\n');
      return hear() as Promise<Cut>;
    },
    release: () => void socket.destroy(),
  };
}

// helpers

function connect(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      // A connection that breaks shows as the end of what is heard.
      socket.removeAllListeners('error').on('error', () => socket.destroy());
      resolve(socket);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else if (error.code === 'EACCES')
        reject(
          new MaintenanceError(
            `${path} belongs to another user. Run this as the user of the running program.`,
          ),
        );
      else reject(error);
    });
  });
}
