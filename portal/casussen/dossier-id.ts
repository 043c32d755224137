import type { Request } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';

/** The dossier in the address. @throws DomainError NIET_GEVONDEN for what cannot be one */
export function dossierIdIn(request: Request): string {
  const dossierId = z.uuid().safeParse(request.params['dossierId']);
  if (!dossierId.success) throw new DomainError('NIET_GEVONDEN');
  return dossierId.data;
}
