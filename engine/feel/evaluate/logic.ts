import type { Value } from '../values/value.js';

/**
 * The three-valued or of values that are computed one by one: true as soon as one is, else null as soon as one is
 * not a boolean, else false. `and` is the same with true and false changed places.
 */
export function someTrue(values: Iterable<() => Value>, notBoolean: (value: Value) => void): boolean | null {
  return decide(values, true, notBoolean);
}

export function allTrue(values: Iterable<() => Value>, notBoolean: (value: Value) => void): boolean | null {
  return decide(values, false, notBoolean);
}

function decide(
  values: Iterable<() => Value>,
  decisive: boolean,
  notBoolean: (value: Value) => void,
): boolean | null {
  let result: boolean | null = !decisive;
  for (const compute of values) {
    const value = compute();
    if (value === decisive) return decisive;
    if (typeof value === 'boolean') continue;
    // As in Camunda, only the first one is told.
    if (result !== null) notBoolean(value);
    result = null;
  }
  return result;
}
