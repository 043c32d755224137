import type { Request } from 'express';
import { createHash } from 'node:crypto';
import type { Deps } from '../deps.js';
import { readCookie } from '../middleware/cookies.js';
import type { Professional } from '../route.js';

export const sessionCookie = 'kr_sessie';

export interface Session {
  /** The random value in the cookie; only its hash is stored. */
  token: string;
  betrokkene: Professional;
  idToken: string;
}

/** The session that belongs to the cookie of this request, or null when there is none or its time is over. */
export async function readSession(deps: Deps, request: Request): Promise<Session | null> {
  const token = readCookie(request, sessionCookie);
  if (token === undefined) return null;
  const found = await deps.store.sessies.read(hashToken(token));
  return found === null ? null : { token, betrokkene: found.betrokkene, idToken: found.idToken };
}

/** What is kept of a session token: whoever reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
