import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { isFromLoopback } from '../middleware/loopback.js';
import type { PublicContext } from '../route.js';

const procesmotor = { ok: 'ok', ill: 'kan niet schrijven', unreachable: 'onbereikbaar' } as const;

/**
 * GET /gezondheid: for whoever watches over this machine, on this machine only. 503 when the engine does not answer or
 * cannot keep what it is asked, or when the dossier store cannot: a full disk shows here before somebody meets it. When
 * the daily check stopped it says so: people can go on, but nobody knows whether a casus disappeared.
 * @throws DomainError NIET_GEVONDEN for everybody else
 */
export async function showHealth(
  request: Request,
  response: Response,
  { deps }: PublicContext,
): Promise<void> {
  if (!isFromLoopback(request)) throw new DomainError('NIET_GEVONDEN');
  const [motor, canWrite] = await Promise.all([deps.camunda.health(), deps.store.canWrite()]);
  const { isAchter } = canWrite ? await deps.store.readBewakingsstand() : { isAchter: false };
  response.status(motor === 'ok' && canWrite ? 200 : 503).json({
    portaal: 'ok',
    procesmotor: procesmotor[motor],
    dossieropslag: canWrite ? 'ok' : 'kan niet schrijven',
    dagelijkseControle: isAchter ? 'niet geslaagd in 26 uur' : 'ok',
  });
}
