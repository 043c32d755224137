import type { Request } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { casusIdIn } from '../casussen/casus-id.js';

/**
 * The document in the address.
 * @throws DomainError NIET_GEVONDEN when it cannot be one
 */
export function documentIn(request: Request): { casusId: string; documentId: string } {
  const documentId = z.uuid().safeParse(request.params['documentId']);
  if (!documentId.success) throw new DomainError('NIET_GEVONDEN');
  return { casusId: casusIdIn(request), documentId: documentId.data };
}

/** @throws DomainError NIET_GEVONDEN when it cannot be one */
export function versieIn(request: Request): number {
  const versie = z.coerce.number().int().min(1).max(100_000).safeParse(request.params['versie']);
  if (!versie.success) throw new DomainError('NIET_GEVONDEN');
  return versie.data;
}
