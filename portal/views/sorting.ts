/** A column of a table that can be sorted. */
export interface Column<Row> {
  /** In the address: `?sorteer=termijn`, or `-termijn` for the other way round. */
  naam: string;
  kop: string;
  /** What to sort on; what is missing sorts first. */
  waarde: (row: Row) => string | number;
}

export interface Sorting {
  naam: string;
  richting: 'ascending' | 'descending';
}

/** The sorting that the address asks for, or null: then the table keeps its own order. */
export function readSorting<Row>(unsafeSorting: unknown, columns: readonly Column<Row>[]): Sorting | null {
  if (typeof unsafeSorting !== 'string') return null;
  const naam = unsafeSorting.replace(/^-/, '');
  if (!columns.some((column) => column.naam === naam)) return null;
  return { naam, richting: unsafeSorting.startsWith('-') ? 'descending' : 'ascending' };
}

export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ naam }) => naam === sorting?.naam);
  if (sorting === null || column === undefined) return rows;
  const sign = sorting.richting === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => sign * compare(column.waarde(one), column.waarde(other)));
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'nl');
}
