/** What goes into a table and comes out of it, as people read it: a text without quotes, nothing as a word. */
export function waardeInWords(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return 'leeg';
  if (waarde === true) return 'ja';
  if (waarde === false) return 'nee';
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'geen' : waarde.map(waardeInWords).join(', ');
  if (typeof waarde === 'object')
    return Object.entries(waarde)
      .map(([naam, deel]) => `${naam}: ${waardeInWords(deel)}`)
      .join('; ');
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}

/** An answer by its parts: one line for each output, or for each rule that gave one. */
export function uitkomstInWords(uitkomst: unknown): string[] {
  if (Array.isArray(uitkomst)) return uitkomst.length === 0 ? ['geen'] : uitkomst.map(waardeInWords);
  if (typeof uitkomst === 'object' && uitkomst !== null)
    return Object.entries(uitkomst).map(([naam, deel]) => `${naam}: ${waardeInWords(deel)}`);
  return [waardeInWords(uitkomst)];
}

/** A cell that only lists texts reads without the quotes; a condition stays as it is written. */
export function celInWords(cel: string): string {
  return /^"[^"]*"(\s*,\s*"[^"]*")*$/.test(cel) ? cel.replaceAll('"', '') : cel;
}
