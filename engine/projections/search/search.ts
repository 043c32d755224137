import type Database from 'libsql';
import { statement } from '../statement.js';
import type { Row, SearchSpec } from './field.js';
import { InvalidSearch } from './invalid-search.js';
import { beyond, orderOf, type Order } from './order.js';
import { cursorOf, pageOf } from './page.js';
import { countQuery, pageQuery } from './query.js';
import { and, type Sql, type SqlValue } from './sql.js';
import { whereOf } from './where.js';

/** The body of a search, not yet checked. */
export interface UnsafeSearch {
  filter?: unknown;
  sort?: unknown;
  page?: unknown;
}

export interface Found<Item> {
  items: Item[];
  page: {
    totalItems: number;
    hasMoreTotalItems: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Where counting stops for a search that does not say so itself. */
const usualTotal = 10_000;

/**
 * Answers a search; `within` narrows it to what the address of the request names. Throws InvalidSearch.
 */
export function search<Item>(
  db: Database.Database,
  spec: SearchSpec<Item>,
  request: UnsafeSearch,
  within: Sql = and([]),
): Found<Item> {
  const where = and([within, whereOf(spec.fields, request.filter, spec.alternatives)]);
  const orders = orderOf(spec.sortable, spec.key, request.sort);
  const page = pageOf(request.page);
  const backwards = page.kind === 'before';
  const position =
    page.kind === 'offset' ? and([]) : beyond(orders, standing(db, spec, orders, page), backwards);
  const { text, params } = pageQuery(spec, { where: and([where, position]), orders, backwards });
  const rows = statement(db, text).all(
    ...params,
    page.limit,
    page.kind === 'offset' ? page.from : 0,
  ) as (Row & {
    cursor_key: number;
  })[];
  if (backwards) rows.reverse();
  const highestTotal = spec.highestTotal ?? usualTotal;
  const total = countUpTo(db, spec, where, highestTotal + 1);
  return {
    items: rows.map(spec.toItem),
    page: {
      totalItems: Math.min(total, highestTotal),
      hasMoreTotalItems: total > highestTotal,
      startCursor: rows[0] ? cursorOf(rows[0].cursor_key) : null,
      endCursor: rows.length > 0 ? cursorOf(rows.at(-1)!.cursor_key) : null,
    },
  };
}

/** The one item with this key, or null. */
export function find<Item>(db: Database.Database, spec: SearchSpec<Item>, key: string): Item | null {
  const row = statement(db, `SELECT ${spec.select} FROM ${spec.from} WHERE ${spec.key} = ?`).get(key);
  return row === undefined ? null : spec.toItem(row as Row);
}

/** What the columns of the order hold in the row that a cursor names. */
function standing<Item>(
  db: Database.Database,
  spec: SearchSpec<Item>,
  orders: Order[],
  cursor: { kind: string; key: string },
): SqlValue[] {
  const columns = orders.map(({ column }) => column).join(', ');
  const values = statement(db, `SELECT ${columns} FROM ${spec.from} WHERE ${spec.key} = ? LIMIT 1`)
    .raw()
    .get(cursor.key) as SqlValue[] | undefined;
  if (!values) throw new InvalidSearch(`page.${cursor.kind}`, 'to name an item that is still there');
  return values;
}

function countUpTo<Item>(db: Database.Database, spec: SearchSpec<Item>, where: Sql, limit: number): number {
  const { text, params } = countQuery(spec, where);
  const [count] = statement(db, text)
    .raw()
    .get(...params, limit) as [number];
  return count;
}
