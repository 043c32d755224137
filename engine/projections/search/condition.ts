import { globOf } from './glob.js';
import { InvalidSearch } from './invalid-search.js';
import { and, type Sql, type SqlValue } from './sql.js';

/** Turns a value of the request into what is stored; throws InvalidSearch naming `path`. */
export type ReadValue = (unsafe: unknown, path: string) => SqlValue;

const mostValues = 1000;
const comparisons: Record<string, string> = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };

export interface Comparable {
  column: string;
  read: ReadValue;
  /** The operators beside $eq, $neq, $exists, $in and $notIn. */
  extra: readonly string[];
  /** Stored in upper case, so a pattern is read so too. */
  upperCase?: boolean;
}

/**
 * A plain value or an object of operators, all of which have to hold. `$neq` and `$notIn` also hold where
 * there is no value. An empty `$in` or `$notIn` says nothing: some clients always send it.
 */
export function conditionOf(comparable: Comparable, unsafe: unknown, path: string): Sql {
  if (unsafe === null || typeof unsafe !== 'object') {
    return { text: `${comparable.column} = ?`, params: [comparable.read(unsafe, path)] };
  }
  if (Array.isArray(unsafe)) throw new InvalidSearch(path, 'to be a value or an object of operators');
  return and(
    Object.entries(unsafe).map(([operator, operand]) =>
      operatorOf(comparable, operator, operand, `${path}.${operator}`),
    ),
  );
}

function operatorOf(
  { column, read, extra, upperCase }: Comparable,
  operator: string,
  operand: unknown,
  path: string,
): Sql {
  switch (operator) {
    case '$eq':
      return { text: `${column} = ?`, params: [read(operand, path)] };
    case '$neq':
      return { text: `${column} IS NOT ?`, params: [read(operand, path)] };
    case '$exists':
      if (typeof operand !== 'boolean') throw new InvalidSearch(path, 'to be true or false');
      return { text: `${column} IS ${operand ? 'NOT ' : ''}NULL`, params: [] };
    case '$in':
      return listOf(operand, path, read, (marks) => `${column} IN (${marks})`);
    case '$notIn':
      return listOf(operand, path, read, (marks) => `(${column} IS NULL OR ${column} NOT IN (${marks}))`);
  }
  if (!extra.includes(operator)) {
    const known = ['$eq', '$neq', '$exists', '$in', '$notIn', ...extra].join(', ');
    throw new InvalidSearch(path, `to be one of the operators ${known}`);
  }
  if (operator === '$like') {
    if (typeof operand !== 'string') throw new InvalidSearch(path, 'to be a pattern');
    return { text: `${column} GLOB ?`, params: [globOf(upperCase ? operand.toUpperCase() : operand)] };
  }
  return { text: `${column} ${comparisons[operator]} ?`, params: [read(operand, path)] };
}

function listOf(unsafe: unknown, path: string, read: ReadValue, text: (marks: string) => string): Sql {
  if (!Array.isArray(unsafe)) throw new InvalidSearch(path, 'to be a list');
  if (unsafe.length > mostValues) throw new InvalidSearch(path, `to have at most ${mostValues} values`);
  if (unsafe.length === 0) return and([]);
  const params = unsafe.map((value, index) => read(value, `${path}[${index}]`));
  return { text: text(params.map(() => '?').join(', ')), params };
}
