import type { Merged, SearchSpec } from './field.js';
import { InvalidSearch } from './invalid-search.js';
import { orderBy, type Order } from './order.js';
import { and, or, type Sql } from './sql.js';

/** SQLite binds no more than 32,766 values to a statement. */
const mostValues = 32_000;

export interface Asked {
  where: Sql;
  orders: Order[];
  backwards: boolean;
}

/** The rows of one page; limit and offset are bound behind the values that come with it. */
export function pageQuery<Item>(spec: SearchSpec<Item>, { where, orders, backwards }: Asked): Sql {
  if (spec.merged) return checked(mergedPage(spec, spec.merged, { where, orders, backwards }));
  return checked({
    text: `SELECT ${spec.select}, ${spec.key} AS cursor_key FROM ${spec.from} WHERE ${where.text}
     ORDER BY ${orderBy(orders, backwards)} LIMIT ? OFFSET ?`,
    params: where.params,
  });
}

/** How many rows there are, up to a limit that is bound behind the values that come with it. */
export function countQuery<Item>(spec: SearchSpec<Item>, where: Sql): Sql {
  if (!spec.merged)
    return { text: counting(`1 FROM ${spec.from} WHERE ${where.text}`), params: where.params };
  const { text, params } = and([or([...spec.merged.parts]), where]);
  const several = spec.merged.parts.length > 1 ? 'DISTINCT ' : '';
  return { text: counting(`${several}${spec.key} FROM ${spec.from} WHERE ${text}`), params };
}

// helpers

/** SQLite runs a sorted UNION as a merge: it reads each part in turn, in order, and stops at the limit. */
function mergedPage<Item>(spec: SearchSpec<Item>, merged: Merged, { where, orders, backwards }: Asked): Sql {
  const parts = merged.parts.map((part) => and([part, where]));
  const names = orders.map(({ column }, at) => `${column} AS order_${at}`).join(', ');
  const order = orderBy(
    orders.map((one, at) => ({ ...one, column: `order_${at}` })),
    backwards,
  );
  const key = `order_${orders.length - 1}`;
  const union = parts.map(({ text }) => `SELECT ${names} FROM ${spec.from} WHERE ${text}`).join(' UNION ');
  return {
    text: `SELECT ${spec.select}, ${key} AS cursor_key FROM (${union} ORDER BY ${order} LIMIT ? OFFSET ?)
     JOIN ${merged.table} ON ${merged.key} = ${key} ORDER BY ${order}`,
    params: parts.flatMap(({ params }) => params),
  };
}

function counting(selected: string): string {
  return `SELECT count(*) FROM (SELECT ${selected} LIMIT ?)`;
}

function checked(sql: Sql): Sql {
  if (sql.params.length > mostValues) throw new InvalidSearch('filter', 'to name fewer values');
  return sql;
}
