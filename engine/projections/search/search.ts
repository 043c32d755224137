import type Database from 'libsql';
import { statement } from '../statement.js';
import type { Row, SearchSpec } from './field.js';
import { InvalidSearch } from './invalid-search.js';
import { beyond, orderBy, orderOf, type Order } from './order.js';
import { cursorOf, pageOf } from './page.js';
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

/** Counting stops here, so that a page of a long list costs as much as one of a short list. */
const highestTotal = 10_000;

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
  const shown = and([where, position]);
  const rows = statement(
    db,
    `SELECT ${spec.select}, ${spec.key} AS cursor_key FROM ${spec.from} WHERE ${shown.text}
     ORDER BY ${orderBy(orders, backwards)} LIMIT ? OFFSET ?`,
  ).all(...shown.params, page.limit, page.kind === 'offset' ? page.from : 0) as (Row & {
    cursor_key: number;
  })[];
  if (backwards) rows.reverse();
  const total = countUpTo(db, spec.from, where);
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

function countUpTo(db: Database.Database, from: string, where: Sql): number {
  const [count] = statement(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where.text} LIMIT ${highestTotal + 1})`,
  )
    .raw()
    .get(...where.params) as [number];
  return count;
}
