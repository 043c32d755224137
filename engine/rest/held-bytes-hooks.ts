import type { FastifyInstance } from 'fastify';
import { areMany, HeldBytes } from './held-bytes.js';
import type { ServerLimits } from './limits.js';
import { largestDeployment } from './uploaded-resources.js';

/** Keeps what is held of bodies on their way in, and of answers that wait for their readers, within `limits`. */
export function countHeldBytes(
  app: FastifyInstance,
  { bytesArriving, bytesUnread }: Pick<ServerLimits, 'bytesArriving' | 'bytesUnread'>,
): void {
  const arriving = new HeldBytes(bytesArriving);
  const unread = new HeldBytes(bytesUnread);
  app.addHook('onRequest', ({ raw }, reply, done) => {
    const size = sizeOf(raw.headers);
    if (areMany(size)) {
      const { socket } = raw;
      const before = socket.bytesRead;
      arriving.hold(reply.raw, size, () => socket.bytesRead - before);
      raw.once('end', () => arriving.release(reply.raw));
    }
    done();
  });
  app.addHook('onSend', ({ raw }, reply, payload, done) => {
    if (typeof payload === 'string' && areMany(payload.length)) {
      const { length } = payload;
      unread.hold(reply.raw, length, () => length - raw.socket.writableLength);
    }
    done(null, payload);
  });
}

/** What a body will take at most: one in pieces does not say, and what is larger than all is refused before it comes. */
function sizeOf(headers: NodeJS.Dict<string | string[]>): number {
  if (headers['transfer-encoding'] !== undefined) return largestDeployment;
  return Math.min(Number(headers['content-length'] ?? 0), largestDeployment);
}
