/** One text for a name and a correlation key or version tag, whatever characters they hold. */
export function correlation(name: string, correlationKey: string): string {
  return `${name.length} ${name} ${correlationKey}`;
}
