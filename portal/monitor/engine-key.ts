import type { Request } from 'express';
import { DomainError } from '../../domain/errors.js';

/**
 * A key of the process engine in the address.
 * @throws DomainError NIET_GEVONDEN when it cannot be one, as for what does not exist
 */
export function engineKeyIn(request: Request, naam: string): string {
  const unsafeKey = request.params[naam];
  if (typeof unsafeKey !== 'string' || !isEngineKey(unsafeKey)) throw new DomainError('NIET_GEVONDEN');
  return unsafeKey;
}

export const isEngineKey = (unsafeKey: string): boolean => /^[1-9]\d{0,18}$/.test(unsafeKey);
