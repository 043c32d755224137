import { InvalidSearch } from './invalid-search.js';

/** Which part of what was found is asked for. */
export type Page =
  { kind: 'offset'; from: number; limit: number } | { kind: 'after' | 'before'; key: string; limit: number };

const usualLimit = 100;
const highestLimit = 10_000;

/** The `page` of a request; throws InvalidSearch. */
export function pageOf(unsafe: unknown): Page {
  if (unsafe === undefined || unsafe === null) return { kind: 'offset', from: 0, limit: usualLimit };
  if (typeof unsafe !== 'object' || Array.isArray(unsafe)) throw new InvalidSearch('page', 'to be an object');
  const page = Object.fromEntries(Object.entries(unsafe).filter(([, value]) => value !== null));
  const unknown = Object.keys(page).find((name) => !['from', 'limit', 'after', 'before'].includes(name));
  if (unknown !== undefined)
    throw new InvalidSearch(`page.${unknown}`, 'to be one of from, limit, after, before');
  if (['from', 'after', 'before'].filter((name) => name in page).length > 1) {
    throw new InvalidSearch('page', 'to have only one of from, after and before');
  }
  const limit = wholeNumber(page['limit'] ?? usualLimit, 'page.limit', 1, highestLimit);
  if ('after' in page) return { kind: 'after', key: keyOf(page['after'], 'page.after'), limit };
  if ('before' in page) return { kind: 'before', key: keyOf(page['before'], 'page.before'), limit };
  return {
    kind: 'offset',
    from: wholeNumber(page['from'] ?? 0, 'page.from', 0, Number.MAX_SAFE_INTEGER),
    limit,
  };
}

/**
 * A cursor names the row it stands on; where that row comes in the order is looked up when the cursor comes back,
 * so that it stays short whatever is sorted on.
 */
export function cursorOf(key: string | number): string {
  return Buffer.from(JSON.stringify([String(key)])).toString('base64');
}

function keyOf(unsafe: unknown, path: string): string {
  const parsed = typeof unsafe === 'string' ? decoded(unsafe) : undefined;
  const key: unknown = Array.isArray(parsed) ? parsed[0] : undefined;
  if (typeof key !== 'string' || !/^[0-9]{1,19}(-[0-9]{1,9})?$/.test(key)) {
    throw new InvalidSearch(path, 'to be a cursor of an earlier answer');
  }
  return key;
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64').toString());
  } catch {
    return undefined;
  }
}

function wholeNumber(unsafe: unknown, path: string, lowest: number, highest: number): number {
  if (!Number.isSafeInteger(unsafe) || (unsafe as number) < lowest || (unsafe as number) > highest) {
    throw new InvalidSearch(path, `to be a whole number from ${lowest} to ${highest}`);
  }
  return unsafe as number;
}
