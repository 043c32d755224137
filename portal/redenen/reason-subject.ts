import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { Redenonderwerp } from '../../domain/toegang/toegangsreden.js';

/** Address of the page that asks why, for an object. */
export const reasonPath = (onderwerp: Redenonderwerp): string => `/redenen/${onderwerp}`;

/** Where the object itself is. */
export const subjectPath = (onderwerp: Redenonderwerp): string =>
  onderwerp === 'verwerkingen' ? '/verwerkingen' : `/casussen/${onderwerp.slice('casus:'.length)}`;

/** @throws DomainError NIET_GEVONDEN for what nobody gives a reason for */
export function subjectIn(unsafeSubject: unknown): Redenonderwerp {
  if (unsafeSubject === 'verwerkingen') return unsafeSubject;
  const casusId = z.uuid().safeParse(String(unsafeSubject).replace(/^casus:/, ''));
  if (!casusId.success) throw new DomainError('NIET_GEVONDEN');
  return `casus:${casusId.data}`;
}
