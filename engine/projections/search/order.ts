import { InvalidSearch } from './invalid-search.js';
import { and, or, type Sql, type SqlValue } from './sql.js';

/** One column of the order of a search. Rows without a value come last, whichever way it goes. */
export interface Order {
  column: string;
  descending: boolean;
  /** The column that makes a row unique: it always has a value. */
  isKey: boolean;
}

const mostFields = 10;

/** The `sort` of a request, with the key behind it so that no two rows are equal. */
export function orderOf(sortable: Record<string, string>, key: string, unsafe: unknown): Order[] {
  if (unsafe === undefined || unsafe === null) return [{ column: key, descending: false, isKey: true }];
  if (!Array.isArray(unsafe)) throw new InvalidSearch('sort', 'to be a list');
  if (unsafe.length > mostFields) throw new InvalidSearch('sort', `to have at most ${mostFields} fields`);
  const orders = unsafe.map((entry: unknown, index): Order => {
    const path = `sort[${index}]`;
    if (entry === null || typeof entry !== 'object') throw new InvalidSearch(path, 'to be { field, order }');
    const { field, order } = entry as { field?: unknown; order?: unknown };
    if (typeof field !== 'string' || !Object.hasOwn(sortable, field)) {
      throw new InvalidSearch(`${path}.field`, `to be one of ${Object.keys(sortable).join(', ')}`);
    }
    const direction = typeof order === 'string' ? order.toUpperCase() : (order ?? 'ASC');
    if (direction !== 'ASC' && direction !== 'DESC')
      throw new InvalidSearch(`${path}.order`, 'to be ASC or DESC');
    return { column: sortable[field]!, descending: direction === 'DESC', isKey: false };
  });
  return [...orders, { column: key, descending: orders.at(-1)?.descending ?? false, isKey: true }];
}

/** ORDER BY of `orders`, or of the opposite. The key goes without NULLS, for that would cost the use of an index. */
export function orderBy(orders: Order[], backwards: boolean): string {
  return orders
    .map(({ column, descending, isKey }) => {
      const direction = descending === backwards ? 'ASC' : 'DESC';
      return isKey
        ? `${column} ${direction}`
        : `${column} ${direction} NULLS ${backwards ? 'FIRST' : 'LAST'}`;
    })
    .join(', ');
}

/** The rows that come after (or, backwards, before) the row in which the columns of `orders` have `values`. */
export function beyond(orders: Order[], values: SqlValue[], backwards: boolean): Sql {
  const alternatives = orders.map((order, index) =>
    and([
      ...orders.slice(0, index).map(({ column }, at) => ({ text: `${column} IS ?`, params: [values[at]!] })),
      passed(order, values[index]!, backwards),
    ]),
  );
  return or(alternatives);
}

function passed({ column, descending }: Order, value: SqlValue, backwards: boolean): Sql {
  if (value === null) return backwards ? { text: `${column} IS NOT NULL`, params: [] } : or([]);
  const comparison = descending === backwards ? '>' : '<';
  const further = { text: `${column} ${comparison} ?`, params: [value] };
  return backwards ? further : or([further, { text: `${column} IS NULL`, params: [] }]);
}
