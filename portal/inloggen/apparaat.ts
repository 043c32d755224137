/** In this order: what comes later also calls itself what comes before. */
const BROWSERS = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const;
const SYSTEMEN = [
  ['Android', /Android/],
  ['iPhone of iPad', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const;

/**
 * The family of browser and device as the browser calls itself, for somebody who looks at their own sessions: enough to
 * recognise, and no version, which would tell devices apart.
 */
export function apparaatOf(userAgent: string | undefined): string {
  const find = (families: readonly (readonly [string, RegExp])[]) =>
    families.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
  const [browser, systeem] = [find(BROWSERS), find(SYSTEMEN)];
  if (browser === undefined && systeem === undefined) return 'Onbekend apparaat';
  return [browser ?? 'Onbekende browser', ...(systeem === undefined ? [] : [`op ${systeem}`])].join(' ');
}
