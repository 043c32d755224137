/** How long lists are read from the process engine: both programs that ask it know this. */

/** The first page of a search, or the one after a bookmark `C` of the engine. */
export type ForwardPage<C> = { limit: number } | { after: C; limit: number };

/**
 * All that a search finds, a page at a time, each from where the one before ended: a cluster refuses to count on from the
 * first past ten thousand, and what comes in or goes meanwhile would shift what is counted.
 * @throws Error when the engine does not say how it goes on, or begins again: a list that ends there would be taken for the whole
 */
export async function everyPage<T, C extends string | number>(
  search: (page: ForwardPage<C>) => Promise<{ items?: T[]; page: { endCursor?: C | null } }>,
  limit = 100,
): Promise<T[]> {
  const found: T[] = [];
  let page: ForwardPage<C> = { limit };
  let last: C | undefined;
  for (;;) {
    const { items = [], page: where } = await search(page);
    found.push(...items);
    if (items.length < limit) return found;
    const next = where.endCursor ?? undefined;
    if (next === undefined || next === last)
      throw new Error(`Expected a full page to say where the next begins, but it said ${next ?? 'nothing'}`);
    last = next;
    page = nextTo({ after: next, limit });
  }
}

/**
 * A page next to a bookmark, as the SDK lets it through in every mode of validation: the strict one takes the first kind of
 * page that fits, which is the kind without a bookmark, and drops what that does not know. So it gets a reason why that
 * kind does not fit, in a property that is not sent.
 */
export function nextTo<P extends { after: unknown } | { before: unknown }>(page: P): P {
  return Object.defineProperty({ ...page }, 'from', { value: NaN, enumerable: false });
}
