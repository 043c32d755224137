import type { FastifyInstance } from 'fastify';
import { invalidArgument } from './problem.js';

/** Deeper nesting than any client means; beyond it, what walks through a value could run out of stack. */
const deepest = 100;

/**
 * Reads JSON bodies. No body at all is fine, also where a client calls it JSON: the schema of the route decides
 * whether one is needed.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body as string;
    if (text.trim() === '') return done(null, undefined);
    if (isTooDeep(text)) return done(invalidArgument(`Expected JSON nested at most ${deepest} deep`));
    return parseJson(request, text, (error, value) => {
      done(error ? invalidArgument('Expected a body of well-formed JSON') : null, value);
    });
  });
}

/** Counts brackets outside strings, before anything is built of them. */
function isTooDeep(text: string): boolean {
  if (text.length <= deepest) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // a string: to its closing quote
        for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) {
          if (text.charCodeAt(at) === 0x5c) at++;
        }
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > deepest) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
    }
  }
  return false;
}
