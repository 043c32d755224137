import type { Concepten } from '../../store/store.js';
import { newKey, seal, unseal } from './verzegeling.js';

/**
 * Drafts that only the browser can open: the value of its cookie is the place in the store and the key,
 * and the key is kept nowhere else. Who has the whole server, its keys included, reads no draft.
 */
export async function openVerzegeld(concepten: Concepten, inhoud: unknown): Promise<string> {
  const key = newKey();
  const plaats = await concepten.open(seal(key, inhoud));
  return `${plaats}.${key}`;
}

/** @returns null when it never was, is over its time, or the cookie is not right. */
export async function readVerzegeld(concepten: Concepten, cookie: string): Promise<unknown> {
  const [plaats, key] = partsOf(cookie);
  const sealed = await concepten.read(plaats);
  return typeof sealed === 'string' ? unseal(key, sealed) : null;
}

/** Writes the draft and lets it live on. @returns false when it is gone. */
export async function saveVerzegeld(concepten: Concepten, cookie: string, inhoud: unknown): Promise<boolean> {
  const [plaats, key] = partsOf(cookie);
  return isKey(key) && (await concepten.save(plaats, seal(key, inhoud)));
}

export async function removeVerzegeld(concepten: Concepten, cookie: string): Promise<void> {
  await concepten.remove(partsOf(cookie)[0]);
}

function partsOf(cookie: string): [string, string] {
  const [plaats = '', key = ''] = cookie.split('.');
  return [plaats, key];
}

const isKey = (key: string): boolean => /^[\w-]{43}$/.test(key);
