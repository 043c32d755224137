import type { FastifyRequest } from 'fastify';
import type { SearchSpec } from '../projections/search/field.js';
import { find, search, type Found, type UnsafeSearch } from '../projections/search/search.js';
import type { Sql } from '../projections/search/sql.js';
import { groupFor } from '../projections/table-group.js';
import { invalidArgument, notFound } from './problem.js';
import type { RestContext } from './route.js';

/** The body of a search; none at all asks for everything. */
export function searchBody(request: FastifyRequest): UnsafeSearch {
  const body = request.body ?? {};
  if (typeof body !== 'object' || Array.isArray(body)) throw invalidArgument('body: expected an object');
  const unknown = Object.keys(body).find((name) => !['filter', 'sort', 'page'].includes(name));
  if (unknown !== undefined) throw invalidArgument(`body.${unknown}: expected one of filter, sort, page`);
  return body;
}

/** The answer to a search, in its turn. */
export function searchIn<Item>(
  { engine, searches }: RestContext,
  spec: SearchSpec<Item>,
  request: FastifyRequest,
  within?: Sql,
): Promise<Found<Item>> {
  return searches.do(() => {
    const body = searchBody(request);
    return search(engine.read.databaseWith(groupFor(spec, body.filter)), spec, body, within);
  });
}

/** A route that searches with `spec`. */
export function searching<Item>(spec: SearchSpec<Item>) {
  return (context: RestContext, request: FastifyRequest): Promise<Found<Item>> =>
    searchIn(context, spec, request);
}

/** The item with this key; a Problem (404) when there is none. */
export function findIn<Item>(
  { engine }: RestContext,
  spec: SearchSpec<Item>,
  what: string,
  key: string,
): Item {
  const item = find(engine.read.databaseWith(spec.group ?? null), spec, key);
  if (item === null) throw notFound(`Expected ${what} with key '${key}' to exist, but none was found`);
  return item;
}
