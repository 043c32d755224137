import { Context } from '../values/context.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtins, refuse } from './builtin.js';

const put = [
  builtin('context: context, key: string, value: any', withEntry),
  builtin('context: context, keys: list, value: any', withNestedEntry),
];

const merge = [builtin('contexts: list...', merged)];

const getEntries = (name: string) =>
  builtin(`${name}: context`, (context: Context) =>
    [...context.entries].map(
      ([key, value]) =>
        new Context(
          new Map<string, Value>([
            ['key', key],
            ['value', value],
          ]),
        ),
    ),
  );

export const contexts: Builtins = {
  'get entries': [getEntries('context'), getEntries('m')],
  'get value': [
    builtin('context: context, key: any', (context: Context, key: Value) =>
      typeof key === 'string' ? (context.entries.get(key) ?? null) : nestedEntry(context, key),
    ),
    builtin('context: context, keys: list', nestedEntry),
  ],
  'context put': either(put),
  put: either(put),
  'context merge': merge,
  'put all': merge,
  context: [builtin('entries: list', fromEntries)],
};

/** Two overloads of as many parameters: a string as key, or a list of keys that lead inwards. */
function either([byKey, byPath]: typeof put): Builtins[string] {
  return [
    { ...byKey!, invoke: (values, now) => (Array.isArray(values[1]) ? byPath! : byKey!).invoke(values, now) },
    byPath!,
  ];
}

function nestedEntry(context: Context, keys: Value): Value {
  if (!Array.isArray(keys)) return refuse('expected a string or a list as key');
  if (keys.length === 0) return null;
  return keys.reduce<Value>((found, key) => {
    return found instanceof Context && typeof key === 'string' ? (found.entries.get(key) ?? null) : null;
  }, context);
}

function withEntry(context: Context, key: string, value: Value): Context {
  return new Context(new Map(context.entries).set(key, value), context.functions);
}

function withNestedEntry(context: Context, keys: Value[], value: Value): Context {
  const [key, ...rest] = keys;
  if (typeof key !== 'string') return refuse('expected strings as keys');
  if (rest.length === 0) return withEntry(context, key, value);
  const inner = context.entries.get(key);
  return withEntry(
    context,
    key,
    withNestedEntry(inner instanceof Context ? inner : new Context(new Map()), rest, value),
  );
}

function merged(contexts: Value[]): Value {
  if (!contexts.every((context) => context instanceof Context)) return null;
  return new Context(new Map(contexts.flatMap((context) => [...context.entries])));
}

/** From a list of contexts with `key` and `value`; null when one lacks either. */
function fromEntries(entries: Value[]): Value {
  const result = new Map<string, Value>();
  for (const entry of entries) {
    const key = entry instanceof Context ? entry.entries.get('key') : undefined;
    if (!(entry instanceof Context) || typeof key !== 'string' || !entry.entries.has('value')) return null;
    result.set(key, entry.entries.get('value')!);
  }
  return new Context(result);
}
