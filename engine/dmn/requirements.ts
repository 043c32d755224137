/** What requires what, by id. */
export type Requirements = ReadonlyMap<string, readonly string[]>;

export type Ordered =
  | { readonly ok: true; readonly ids: readonly string[] }
  /** An element that requires itself, over others or not. */
  | { readonly ok: false; readonly id: string };

/**
 * The ids in an order in which each comes after what it requires. Without recursion, for a file may hold a chain of
 * any length; every id that is required has to be there.
 */
export function inOrder(requirements: Requirements): Ordered {
  const done = new Set<string>();
  for (const start of requirements.keys()) {
    const path = [{ id: start, required: requirements.get(start)!.values() }];
    const onPath = new Set([start]);
    for (let last = path.at(-1); last !== undefined && !done.has(start); last = path.at(-1)) {
      const { done: isLast, value: next } = last.required.next();
      if (isLast) {
        done.add(last.id);
        onPath.delete(last.id);
        path.pop();
        continue;
      }
      if (onPath.has(next)) return { ok: false, id: next };
      if (done.has(next)) continue;
      onPath.add(next);
      path.push({ id: next, required: requirements.get(next)!.values() });
    }
  }
  return { ok: true, ids: [...done] };
}
