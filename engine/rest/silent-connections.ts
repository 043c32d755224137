import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps count of connections on which nothing was asked yet: clients open them ahead, and let some be. Node takes such a
 * connection for busy and would make a stopping server wait for it. The answer ends them, and those that still come.
 */
export function watchSilentConnections(server: Server): () => void {
  const silent = new Set<Socket>();
  let closing = false;
  server.on('connection', (socket) => {
    if (closing) {
      socket.destroy();
      return;
    }
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return () => {
    closing = true;
    for (const socket of silent) socket.destroy();
  };
}
