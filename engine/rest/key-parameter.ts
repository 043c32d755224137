import type { FastifyRequest } from 'fastify';
import { invalidArgument } from './problem.js';

/** The key in the path of a request. */
export function keyParameter<Key extends string>(request: FastifyRequest, name: string): Key {
  const value = (request.params as Record<string, string | undefined>)[name] ?? '';
  if (!/^-?[0-9]{1,25}$/.test(value))
    throw invalidArgument(`path.${name}: expected a key: a string of digits`);
  return value as Key;
}
