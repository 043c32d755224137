import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Antwoorden } from '../melden/antwoorden.js';
import { openVerzegeld, readVerzegeld, removeVerzegeld, saveVerzegeld } from '../melden/verzegeld-concept.js';
import { clearCookie, type Cookie, readCookie, setCookie } from '../middleware/cookies.js';
import type { ProfessionalContext } from '../route.js';

const COOKIE: Cookie = { name: 'kr_opnemen', sameSite: 'strict' };

const conceptSchema = z.object({
  /** Who typed it: somebody else who logs in at the same desk does not find it. */
  gebruikerId: z.string(),
  antwoorden: z.record(z.string(), z.array(z.string()).readonly()),
});

/** What this professional typed and did not send, at most 30 minutes ago; null when there is nothing. */
export async function readOpneemConcept(
  { deps, betrokkene }: ProfessionalContext,
  request: Request,
): Promise<Antwoorden | null> {
  const cookie = readCookie(request, deps.settings, COOKIE);
  if (cookie === undefined) return null;
  const read = conceptSchema.safeParse(await readVerzegeld(deps.store.concepten, cookie));
  return read.success && read.data.gebruikerId === betrokkene.gebruikerId ? read.data.antwoorden : null;
}

/** Keeps what was typed, so that neither a lost connection nor an ended session costs a conversation. */
export async function saveOpneemConcept(
  { deps, betrokkene }: ProfessionalContext,
  request: Request,
  response: Response,
  antwoorden: Antwoorden,
): Promise<void> {
  const concept = { gebruikerId: betrokkene.gebruikerId, antwoorden };
  const cookie = readCookie(request, deps.settings, COOKIE);
  if (cookie !== undefined && (await saveVerzegeld(deps.store.concepten, cookie, concept))) return;
  setCookie(response, deps.settings, COOKIE, await openVerzegeld(deps.store.concepten, concept));
}

export async function removeOpneemConcept(
  { deps }: ProfessionalContext,
  request: Request,
  response: Response,
): Promise<void> {
  const cookie = readCookie(request, deps.settings, COOKIE);
  if (cookie !== undefined) await removeVerzegeld(deps.store.concepten, cookie);
  clearCookie(response, deps.settings, COOKIE);
}
