/** What may be bound to a statement; a boolean would abort the process inside the driver. */
export type SqlValue = string | number | null;

/** A piece of SQL with the values of its question marks, in order. */
export interface Sql {
  text: string;
  params: SqlValue[];
}

/** Every piece must hold; no pieces at all hold always. */
export function and(pieces: Sql[]): Sql {
  return joined(pieces, ' AND ', '1');
}

/** One piece must hold; no pieces at all hold never. */
export function or(pieces: Sql[]): Sql {
  return joined(pieces, ' OR ', '0');
}

function joined(pieces: Sql[], glue: string, whenEmpty: string): Sql {
  if (pieces.length === 0) return { text: whenEmpty, params: [] };
  return {
    text: `(${pieces.map(({ text }) => text).join(glue)})`,
    params: pieces.flatMap(({ params }) => params),
  };
}
