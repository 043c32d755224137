import type { SearchSpec } from './search/field.js';

/** Which tables follow the log together; the list is in `projections.ts`. */
export type TableGroup = 'userTasks' | 'jobs' | 'instances';

/** The group that answers a search with this filter by itself; null when other tables are looked at as well. */
export function groupFor(
  { group, fields }: Pick<SearchSpec<never>, 'group' | 'fields'>,
  unsafeFilter: unknown,
): TableGroup | null {
  if (group === undefined) return null;
  const names = typeof unsafeFilter === 'object' && unsafeFilter !== null ? Object.keys(unsafeFilter) : [];
  const staysInside = (name: string) => Object.hasOwn(fields, name) && fields[name]!.kind !== 'variables';
  return names.every(staysInside) ? group : null;
}
