import type { Request } from 'express';
import { z } from 'zod';
import type { Professional } from '../../domain/keten/betrokkene.js';
import {
  REDEN_GELDIG_MS,
  type Redenonderwerp,
  isReden,
  moetRedenGeven,
} from '../../domain/toegang/toegangsreden.js';
import type { Session } from '../inloggen/session.js';
import type { ProfessionalRoute } from '../route.js';

const keptSchema = z.object({ redenId: z.uuid(), tekst: z.string().refine(isReden), op: z.iso.datetime() });

/** A reason that somebody gave before, for one object. */
export type KeptReason = Pick<z.infer<typeof keptSchema>, 'redenId' | 'tekst'>;

/** The name under which the session keeps the reason for an object. */
export const reasonKey = (onderwerp: Redenonderwerp): string => `reden:${onderwerp}`;

export function toKept({ redenId, tekst }: KeptReason, now: Date): string {
  return JSON.stringify({ redenId, tekst: tekst.trim(), op: now.toISOString() });
}

/** The reason in the session for this object, for an hour; null when there is none any more. */
export function keptReason(
  { waarden }: Pick<Session, 'waarden'>,
  onderwerp: Redenonderwerp,
  now: Date,
): KeptReason | null {
  const text = waarden[reasonKey(onderwerp)];
  if (text === undefined) return null;
  const { redenId, tekst, op } = keptSchema.parse(JSON.parse(text));
  return now.getTime() - Date.parse(op) < REDEN_GELDIG_MS ? { redenId, tekst } : null;
}

/** For what this person must say why first, before this request is answered; null when for nothing. */
export function reasonNeeded(
  route: ProfessionalRoute,
  request: Request,
  betrokkene: Professional,
): Redenonderwerp | null {
  if (route.reden !== undefined) return route.reden;
  const casusId = request.params['casusId'];
  return typeof casusId === 'string' && moetRedenGeven(betrokkene) ? `casus:${casusId}` : null;
}
