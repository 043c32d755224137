import { EngineUnavailable } from '../ports/camunda-port.js';

/** The first answer will do: a page that is a moment old says so when one acts on it. */
export const now = { consistency: { waitUpToMs: 0 } };
const pageSize = 100;

/** All that a search finds, a page at a time. */
export async function everyPage<T>(
  search: (page: { from: number; limit: number }) => Promise<{ items?: T[] }>,
): Promise<T[]> {
  const found: T[] = [];
  for (;;) {
    const { items = [] } = await search({ from: found.length, limit: pageSize });
    found.push(...items);
    if (items.length < pageSize) return found;
  }
}

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
