import { EngineUnavailable } from '../ports/camunda-port.js';

/** The first answer will do: a page that is a moment old says so when one acts on it. */
export const now = { consistency: { waitUpToMs: 0 } };
/** So many keys go into one question: an engine takes a thousand at most. */
const together = 500;

/** All that a search finds among any number of keys, asked in groups. */
export async function amongKeys<K, T>(keys: readonly K[], search: (some: K[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < keys.length; from += together)
    found.push(...(await search(keys.slice(from, from + together))));
  return found;
}

export const isMoreThanOneQuestion = (keys: readonly unknown[]): boolean => keys.length > together;

/** What does not exist for the engine is null. */
export async function orNull<T>(get: () => Promise<T>): Promise<T | null> {
  try {
    return await get();
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/** Everything that is not an answer becomes one error: no network, no time, no login, too busy. */
export async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isHttpError(error) && error.status < 500 && error.status !== 401 && error.status !== 429) throw error;
    throw new EngineUnavailable({ cause: error });
  }
}

export function hasStatus(error: unknown, status: number): boolean {
  return isHttpError(error) && error.status === status;
}

function isHttpError(error: unknown): error is Error & { status: number } {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}
