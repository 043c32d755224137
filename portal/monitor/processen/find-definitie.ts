import type { Request } from 'express';
import { DomainError } from '../../../domain/errors.js';
import type { Deps } from '../../deps.js';
import type { Procesdefinitie } from '../../ports/monitor-port.js';
import { engineKeyIn } from '../engine-key.js';
import { listDefinities } from './read-processen.js';

/**
 * The version of a process that the address names.
 * @throws DomainError NIET_GEVONDEN when it does not exist, and just so for the process of police and OM
 */
export async function findDefinitie(
  deps: Pick<Deps, 'monitor' | 'clock'>,
  request: Request,
): Promise<Procesdefinitie> {
  const key = engineKeyIn(request, 'definitieKey');
  const definitie = (await listDefinities(deps)).find(({ definitieKey }) => definitieKey === key);
  if (definitie === undefined) throw new DomainError('NIET_GEVONDEN');
  return definitie;
}
