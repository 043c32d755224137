import express, { type Request, type Response } from 'express';
import { limitJsonDepth } from './json-depth.js';

/** A model of two million letters, with what JSON adds to it. */
const parse = express.json({ limit: '5mb', verify: limitJsonDepth });

/**
 * Reads the JSON of somebody who is logged in; what nobody knows the sender of is never read so far.
 * @throws Error with status 400 or 413, as express' parser does
 */
export function readJsonBody(request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    parse(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('Expected JSON', { cause: error }));
    });
  });
}
