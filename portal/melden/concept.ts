import type { Request, Response } from 'express';
import { z } from 'zod';
import { clearCookie, type Cookie, readCookie, setCookie } from '../middleware/cookies.js';
import type { Deps } from '../deps.js';
import { openVerzegeld, readVerzegeld, removeVerzegeld, saveVerzegeld } from './verzegeld-concept.js';

const COOKIE: Cookie = { name: 'kr_concept', sameSite: 'strict' };

const conceptSchema = z.discriminatedUnion('stand', [
  /** Somebody is filling in. */
  z.object({ stand: z.literal('bezig'), antwoorden: z.record(z.string(), z.array(z.string()).readonly()) }),
  /** The melding was sent, its answers are gone; what the last page shows, for as long as a draft lives. */
  z.object({
    stand: z.literal('verstuurd'),
    code: z.string(),
    meldingnummer: z.string(),
    directGevaar: z.boolean(),
    magTeruggebeld: z.boolean(),
  }),
]);

/** What the server keeps for one browser, encrypted with a key that only the cookie of that browser holds. */
export type Concept = z.infer<typeof conceptSchema>;

export interface ConceptLezing {
  concept: Concept | null;
  /** The browser had a draft, but it is over its time. */
  verlopen: boolean;
}

/** The draft of this browser; reading it lets it live another 30 minutes. */
export async function readConcept({ store, settings }: Deps, request: Request): Promise<ConceptLezing> {
  const cookie = readCookie(request, settings, COOKIE);
  if (cookie === undefined) return { concept: null, verlopen: false };
  const read = conceptSchema.safeParse(await readVerzegeld(store.concepten, cookie));
  if (!read.success) return { concept: null, verlopen: true };
  await saveVerzegeld(store.concepten, cookie, read.data);
  return { concept: read.data, verlopen: false };
}

/** Keeps the draft under the cookie that this browser has, or under a new one. */
export async function saveConcept(
  deps: Deps,
  request: Request,
  response: Response,
  concept: Concept,
): Promise<void> {
  const cookie = readCookie(request, deps.settings, COOKIE);
  if (cookie !== undefined && (await saveVerzegeld(deps.store.concepten, cookie, concept))) return;
  await openConcept(deps, response, concept);
}

/** Keeps a draft under a new key; whatever this browser had is destroyed. */
export async function beginConcept(
  deps: Deps,
  request: Request,
  response: Response,
  concept: Concept,
): Promise<void> {
  const cookie = readCookie(request, deps.settings, COOKIE);
  if (cookie !== undefined) await removeVerzegeld(deps.store.concepten, cookie);
  await openConcept(deps, response, concept);
}

async function openConcept({ store, settings }: Deps, response: Response, concept: Concept): Promise<void> {
  setCookie(response, settings, COOKIE, await openVerzegeld(store.concepten, concept));
}

/** Destroys the draft and the only key to it. */
export async function removeConcept(deps: Deps, request: Request, response: Response): Promise<void> {
  const cookie = readCookie(request, deps.settings, COOKIE);
  if (cookie !== undefined) await removeVerzegeld(deps.store.concepten, cookie);
  clearCookie(response, deps.settings, COOKIE);
}

/** What makes two clicks on *Versturen* one melding; says nothing about the sender. */
export function conceptSleutelOf({ settings }: Deps, request: Request): string | undefined {
  return readCookie(request, settings, COOKIE);
}
