import type { Scope } from '../feel/evaluate/scope.js';
import { FeelFunction } from '../feel/values/function.js';
import type { Value } from '../feel/values/value.js';

/** `scope` with more names. One that stands for a function can be called, besides being a value. */
export function bind(scope: Scope, values: ReadonlyMap<string, Value>): Scope {
  return scope.with(values, functionsAmong(values));
}

export function functionsAmong(values: ReadonlyMap<string, Value>): ReadonlyMap<string, FeelFunction> {
  const functions = new Map<string, FeelFunction>();
  for (const [name, value] of values) if (value instanceof FeelFunction) functions.set(name, value);
  return functions;
}
