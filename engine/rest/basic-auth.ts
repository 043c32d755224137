import { hash, timingSafeEqual } from 'node:crypto';
import type { AuthenticationMethod } from './authentication.js';

export interface Credentials {
  username: string;
  password: string;
}

/**
 * Knows who has the credentials. Both are compared as hashes in constant time, so that the time of a refusal says
 * nothing about how much was right.
 */
export function basicAuth({ username, password }: Credentials): AuthenticationMethod {
  const expected = digest(`${username}:${password}`);
  return {
    challenge: 'Basic realm="engine", charset="UTF-8"',
    scheme: 'basic',
    identify: (given) => {
      const known = timingSafeEqual(digest(Buffer.from(given, 'base64').toString()), expected);
      return Promise.resolve(known ? username : null);
    },
  };
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
