import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { isFromLoopback } from '../middleware/loopback.js';
import type { PublicContext } from '../route.js';

/**
 * GET /gezondheid: for whoever watches over this machine, on this machine only. 503 when the engine does not
 * answer: the public pages still take meldingen, the rest of the keten waits.
 * @throws DomainError NIET_GEVONDEN for everybody else
 */
export async function showHealth(
  request: Request,
  response: Response,
  { deps }: PublicContext,
): Promise<void> {
  if (!isFromLoopback(request)) throw new DomainError('NIET_GEVONDEN');
  const isReachable = await deps.camunda.isReachable();
  response
    .status(isReachable ? 200 : 503)
    .json({ portaal: 'ok', procesmotor: isReachable ? 'ok' : 'onbereikbaar' });
}
