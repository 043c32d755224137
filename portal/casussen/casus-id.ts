import type { Request } from 'express';
import { DomainError } from '../../domain/errors.js';

/**
 * The casusId in the address.
 * @throws DomainError NIET_GEVONDEN when it cannot be one, as for a casus that does not exist
 */
export function casusIdIn(request: Request): string {
  const unsafeId = request.params['casusId'];
  if (typeof unsafeId !== 'string' || !/^[\w-]{1,64}$/.test(unsafeId)) throw new DomainError('NIET_GEVONDEN');
  return unsafeId;
}
