import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

export interface Credentials {
  username: string;
  password: string;
}

/**
 * Lets through who knows the credentials. Both are compared as hashes in constant time, so that the time of a
 * refusal says nothing about how much was right.
 */
export function basicAuth({ username, password }: Credentials) {
  const expected = digest(`${username}:${password}`);
  return (request: FastifyRequest, reply: FastifyReply, done: (refusal?: Error) => void): void => {
    const [scheme = '', encoded = ''] = (request.headers.authorization ?? '').split(' ');
    const given = Buffer.from(encoded, 'base64').toString();
    const known = timingSafeEqual(digest(given), expected);
    if (scheme.toLowerCase() === 'basic' && known) return done();
    void reply.header('www-authenticate', 'Basic realm="engine", charset="UTF-8"');
    done(new Problem(401, 'UNAUTHORIZED', 'Expected the user name and password of this engine'));
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
