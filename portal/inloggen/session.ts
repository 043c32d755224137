import type { Request } from 'express';
import type { Professional } from '../../domain/betrokkene.js';
import type { Deps } from '../deps.js';
import { readCookie } from '../middleware/cookies.js';

export const sessionCookie = 'kr_sessie';
/** Holds the browser to its own login between leaving for the identity provider and coming back. */
export const loginCookie = 'kr_inloggen';

export interface Session {
  /** The random value in the cookie; the store keeps its hash only. */
  token: string;
  betrokkene: Professional;
  /** Shown to the identity provider when logging out there. */
  idToken: string | undefined;
}

/** The session of a logged-in professional, or null: no cookie, over its time, or the login is not complete. */
export async function readSession({ store }: Deps, request: Request): Promise<Session | null> {
  const token = readCookie(request, sessionCookie);
  if (token === undefined) return null;
  const found = await store.sessies.read(token);
  if (found === null || found.betrokkene === null) return null;
  return { token, betrokkene: found.betrokkene, idToken: found.waarden['idToken'] };
}
