import type { Request, Response } from 'express';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Deps } from '../deps.js';
import { type Cookie, readCookie, setCookie } from '../middleware/cookies.js';

export const sessionCookie: Cookie = { name: 'kr_sessie', sameSite: 'lax' };
/** Holds the browser to its own login between leaving for the identity provider and coming back. */
export const loginCookie: Cookie = { name: 'kr_inloggen', sameSite: 'lax' };

export interface Session {
  /** Stays the same while the value of the cookie changes; form tokens are bound to it. */
  sessieId: string;
  /** With what the rota gives today. */
  betrokkene: Professional;
  /** Shown to the identity provider when logging out there. */
  idToken: string | undefined;
  /** What is kept with the session, such as a purpose that was chosen or a reason that was given. */
  waarden: Readonly<Record<string, string>>;
}

/**
 * The session of a logged-in professional, or null: no cookie, over its time, or the login is not complete. When it is
 * time for another value, the cookie gets it.
 */
export async function readSession(
  { store, settings }: Deps,
  request: Request,
  response: Response,
): Promise<Session | null> {
  const token = readCookie(request, settings, sessionCookie);
  if (token === undefined) return null;
  const found = await store.sessies.read(token);
  if (found === null || found.betrokkene === null) return null;
  if (found.nieuwToken !== null) setCookie(response, settings, sessionCookie, found.nieuwToken);
  const { sessieId, waarden } = found;
  const betrokkene = await store.withWaarneming(found.betrokkene);
  return { sessieId, betrokkene, idToken: waarden['idToken'], waarden };
}
