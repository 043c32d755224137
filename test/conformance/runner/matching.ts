/** Throws unless everything in `expected` is so in `seen`; what it does not speak of may be anything. */
export function expectMatch(seen: unknown, expected: unknown): void {
  const different = difference(seen, expected);
  if (different !== null) throw new Error(different);
}

/** How `seen` differs from `expected`, null when it does not. Fields that `expected` leaves out may be anything. */
export function difference(seen: unknown, expected: unknown): string | null {
  if (!isRecord(expected) || !isRecord(seen)) return same(seen, expected) ? null : unlike(seen, expected);
  const wrong = Object.entries(expected).flatMap(([name, value]) =>
    same(seen[name] ?? null, value) ? [] : [`${name}: ${unlike(seen[name], value)}`],
  );
  return wrong.length === 0 ? null : wrong.join('; ');
}

/** Whether two JSON values are the same. */
export function same(seen: unknown, expected: unknown): boolean {
  return canonical(seen) === canonical(expected);
}

/** A JSON value as text, the same for objects whose fields stand in another order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

export function unlike(seen: unknown, expected: unknown): string {
  return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(seen)}`;
}

// helpers

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
