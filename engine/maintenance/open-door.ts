import { once } from 'node:events';
import { chmodSync, rmSync, statSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Cut, HoldableDatabase } from './held-database.js';
import { doorPath } from './door-path.js';

/** So long a copy may take (ms): whoever takes longer is sent away, for the write-ahead log grows meanwhile. */
const longestHold = 30 * 60_000;

/**
 * Lets the backup program on this machine, under this user, copy databases while they are written: a socket in `folder`
 * (mode 0600). Who connects is told when all is held, asks for the cut when the files are copied, and copies the
 * write-ahead logs up to it. The hold ends with the connection, also when the other side is killed.
 *
 * Files are never copied by the program that has the database open: POSIX takes the locks of a process away as soon as
 * it closes a locked file anywhere else (sqlite.org/howtocorrupt.html, 2.2).
 *
 * Call it when the data in `folder` belongs to this process alone. Throws when the path is too long for a socket.
 */
export async function openDoor(
  folder: string,
  databases: readonly HoldableDatabase[],
): Promise<{ close(): void }> {
  const path = doorPath(folder);
  if (path === null) throw new Error(`Expected a shorter path than ${folder} for a socket`);
  const visitors = new Set<Socket>();
  const server = createServer((socket) => {
    visitors.add(socket);
    socket.once('close', () => visitors.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(longestHold, () => socket.destroy());
    void serve(socket, databases).catch(() => socket.destroy());
  });
  // What lies there is of a process that was killed.
  rmSync(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  chmodSync(path, 0o600);
  server.unref();
  return {
    close() {
      server.close();
      for (const visitor of visitors) visitor.destroy();
    },
  };
}

// helpers

async function serve(socket: Socket, databases: readonly HoldableDatabase[]): Promise<void> {
  const releases: (() => void)[] = [];
  socket.once('close', () => releases.splice(0).forEach((release) => release()));
  for (const database of databases) {
    const release = await database.hold();
    if (socket.destroyed) return release();
    releases.push(release);
  }
  const tell = (answer: object) => socket.write(`${JSON.stringify(answer)}\n`);
  tell({ held: databases.map(({ path }) => basename(path)) });
  createInterface(socket).on('line', (line) => {
    if (line === 'cut') tell(cutNow(databases));
  });
}

/** In one turn, so that no commit of any of them falls in between. */
function cutNow(databases: readonly HoldableDatabase[]): Cut {
  return {
    at: new Date().toISOString(),
    databases: Object.fromEntries(
      databases.map((database) => [
        basename(database.path),
        {
          walBytes: statSync(`${database.path}-wal`, { throwIfNoEntry: false })?.size ?? 0,
          position: database.position(),
        },
      ]),
    ),
  };
}
