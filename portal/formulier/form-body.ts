/** The body of a posted form, as express parses `application/x-www-form-urlencoded` without nesting. */
export type FormBody = Readonly<Record<string, string | string[] | undefined>>;

/** The one value under a name; the last when a browser sent several, empty when it sent none. */
export function oneOf(body: FormBody, name: string): string {
  const value = body[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? '';
}

/** All values under a name. */
export function allOf(body: FormBody, name: string): string[] {
  const value = body[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
