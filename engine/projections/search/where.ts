import { conditionOf, type Comparable } from './condition.js';
import type { Field, Member } from './field.js';
import { InvalidSearch } from './invalid-search.js';
import { and, or, type Sql } from './sql.js';
import { valueHead } from '../variables.js';
import { readDate, readEnum, readInstanceKey, readInt, readKey, readString } from './values.js';

const mostAlternatives = 100;

/**
 * The filter of a search as SQL. All fields have to hold; of `$or` (where `alternatives` is true) one of the
 * filters in it as well. An unknown field is refused: leaving it out would answer with more than was asked.
 */
export function whereOf(fields: Record<string, Field>, unsafe: unknown, alternatives = false): Sql {
  return filterOf(fields, unsafe, 'filter', alternatives);
}

function filterOf(fields: Record<string, Field>, unsafe: unknown, path: string, alternatives: boolean): Sql {
  if (unsafe === undefined || unsafe === null) return and([]);
  if (typeof unsafe !== 'object' || Array.isArray(unsafe)) throw new InvalidSearch(path, 'to be an object');
  const together = new Map<string, { member: Member; conditions: Sql[] }>();
  const pieces = Object.entries(unsafe).map(([name, value]): Sql => {
    if (Array.isArray(value) && value.length === 0) return and([]);
    if (name === '$or' && alternatives) return alternativesOf(fields, value, `${path}.$or`);
    if (!Object.hasOwn(fields, name)) {
      throw new InvalidSearch(
        `${path}.${name}`,
        `to be a field that can be searched: ${Object.keys(fields).join(', ')}`,
      );
    }
    const field = fields[name]!;
    if (field.kind !== 'member' || !field.together || isNegated(value)) {
      return fieldOf(field, value, `${path}.${name}`);
    }
    const group = together.get(field.from) ?? { member: field, conditions: [] };
    group.conditions.push(fieldOf(field.of, value, `${path}.${name}`));
    together.set(field.from, group);
    return and([]);
  });
  const shared = [...together.values()].map(({ member, conditions }) =>
    amongMembers(member, and(conditions)),
  );
  return and([...pieces, ...shared]);
}

function alternativesOf(fields: Record<string, Field>, unsafe: unknown, path: string): Sql {
  if (!Array.isArray(unsafe)) throw new InvalidSearch(path, 'to be a list of filters');
  if (unsafe.length > mostAlternatives)
    throw new InvalidSearch(path, `to have at most ${mostAlternatives} filters`);
  return or(unsafe.map((filter, index) => filterOf(fields, filter, `${path}[${index}]`, false)));
}

function fieldOf(field: Field, unsafe: unknown, path: string): Sql {
  switch (field.kind) {
    case 'boolean':
      if (unsafe === null && field.nullable) return { text: `${field.column} IS NULL`, params: [] };
      if (typeof unsafe !== 'boolean') throw new InvalidSearch(path, 'to be true or false');
      return { text: `${field.column} = ?`, params: [unsafe ? 1 : 0] };
    case 'member':
      return memberOf(field, unsafe, path);
    case 'tags':
      return and(listOf(unsafe, path).map((tag, index) => tagOf(field.column, tag, `${path}[${index}]`)));
    case 'variables':
      return and(
        listOf(unsafe, path).map((variable, index) => variableOf(field.scope, variable, `${path}[${index}]`)),
      );
    default:
      if (unsafe === null && 'nullable' in field && field.nullable) {
        return { text: `${field.column} IS NULL`, params: [] };
      }
      return conditionOf(comparableOf(field), unsafe, path);
  }
}

function comparableOf(
  field: Extract<Field, { kind: 'string' | 'key' | 'instanceKey' | 'int' | 'date' | 'enum' }>,
): Comparable {
  const { column } = field;
  const ordered = ['$gt', '$gte', '$lt', '$lte'];
  switch (field.kind) {
    case 'string':
      return { column, read: readString, extra: ['$like'] };
    case 'key':
      return { column, read: readKey, extra: [] };
    case 'instanceKey':
      return { column, read: readInstanceKey, extra: [] };
    case 'int':
      return { column, read: readInt, extra: ordered };
    case 'date':
      return { column, read: readDate, extra: ordered };
    case 'enum':
      return { column, read: readEnum(field.values), extra: ['$like'], upperCase: true };
  }
}

/** The operators that ask that no member has a value, with what such a member would meet. */
const negations = new Map([
  ['$neq', '$eq'],
  ['$notIn', '$in'],
]);

/** One member meets `$eq`, `$in`, `$like`; none meets what `$neq` and `$notIn` exclude. */
function memberOf(field: Member, unsafe: unknown, path: string): Sql {
  if (unsafe === null || typeof unsafe !== 'object') return memberWith(field, unsafe, path);
  if (Array.isArray(unsafe)) throw new InvalidSearch(path, 'to be a value or an object of operators');
  return and(
    Object.entries(unsafe as Record<string, unknown>).map(([operator, operand]): Sql => {
      if (Array.isArray(operand) && operand.length === 0) return and([]);
      const negated = negations.get(operator);
      if (operator === '$exists' && operand === false) return not(memberWith(field, { $exists: true }, path));
      const member = memberWith(field, { [negated ?? operator]: operand }, path);
      return negated ? not(member) : member;
    }),
  );
}

function memberWith(member: Member, unsafe: unknown, path: string): Sql {
  return amongMembers(member, fieldOf(member.of, unsafe, path));
}

function amongMembers({ key, link, from, oneByOne }: Member, { text, params }: Sql): Sql {
  if (oneByOne) return { text: `EXISTS (SELECT 1 FROM ${from} WHERE ${link} = ${key} AND ${text})`, params };
  return { text: `${key} IN (SELECT ${link} FROM ${from} WHERE ${text})`, params };
}

/** Whether a condition asks that something is not so: then of no row at all. */
function isNegated(unsafe: unknown): boolean {
  if (typeof unsafe !== 'object' || unsafe === null) return false;
  return Object.entries(unsafe).some(
    ([operator, operand]) => negations.has(operator) || (operator === '$exists' && operand === false),
  );
}

function not({ text, params }: Sql): Sql {
  return { text: `NOT ${text}`, params };
}

function tagOf(column: string, unsafe: unknown, path: string): Sql {
  return {
    text: `EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value = ?)`,
    params: [readString(unsafe, path)],
  };
}

/**
 * The value of a variable is compared as it is stored and answered: JSON-encoded. For an equal value the index
 * holds the beginning.
 */
function variableOf(scope: string, unsafe: unknown, path: string): Sql {
  if (unsafe === null || typeof unsafe !== 'object') throw new InvalidSearch(path, 'to be { name, value }');
  const { name, value } = unsafe as { name?: unknown; value?: unknown };
  const pieces = [
    conditionOf({ column: 'v.name', read: readString, extra: [] }, readString(name, `${path}.name`), path),
    conditionOf({ column: 'v.value', read: readString, extra: ['$like'] }, value, `${path}.value`),
  ];
  const equal = typeof value === 'object' && value !== null ? (value as { $eq?: unknown }).$eq : value;
  if (typeof equal === 'string')
    pieces.push({ text: 'v.value_head = ?', params: [equal.slice(0, valueHead)] });
  const { text, params } = and(pieces);
  return { text: `${scope} IN (SELECT v.scope_key FROM search_variables v WHERE ${text})`, params };
}

function listOf(unsafe: unknown, path: string): unknown[] {
  if (!Array.isArray(unsafe)) throw new InvalidSearch(path, 'to be a list');
  if (unsafe.length > mostAlternatives)
    throw new InvalidSearch(path, `to have at most ${mostAlternatives} entries`);
  return unsafe as unknown[];
}
