import type { Request } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';

/** @throws DomainError NIET_GEVONDEN when it cannot be the key of a request */
export function verzoekIdIn(request: Request): string {
  const verzoekId = z.uuid().safeParse(request.params['verzoekId']);
  if (!verzoekId.success) throw new DomainError('NIET_GEVONDEN');
  return verzoekId.data;
}
