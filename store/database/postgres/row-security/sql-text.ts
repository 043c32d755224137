/** A text of our own as SQL. */
export const sqlText = (tekst: string): string => `'${tekst.replaceAll("'", "''")}'`;

/** Several of them, between commas. */
export const sqlTexts = (teksten: readonly string[]): string => teksten.map(sqlText).join(', ');

/** At least one of these holds; none of none. */
export const anyOf = (voorwaarden: readonly string[]): string =>
  voorwaarden.length === 0 ? 'false' : voorwaarden.map((voorwaarde) => `(${voorwaarde})`).join('\n    or ');

/** All of these hold. */
export const allOf = (voorwaarden: readonly string[]): string => voorwaarden.join(' and ');
