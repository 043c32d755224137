import type { Expression } from '../syntax/ast.js';
import { Decimal } from '../values/decimal.js';
import type { Value } from '../values/value.js';

/** The item at a place counted from 1, or from -1 at the end; null when there is none. */
export function itemAt(items: readonly Value[], place: Decimal): Value {
  const position = place.sign > 0 ? place.minus(Decimal.of(1)) : Decimal.of(items.length).plus(place);
  if (position.sign < 0 || position.compare(Decimal.of(items.length)) >= 0) return null;
  return items[position.toInt()]!;
}

/** The items for which the condition is true. A condition that is a number for the first item is a place instead. */
export function filterItems(items: readonly Value[], condition: (item: Value) => Value): Value {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const found = condition(first);
  if (found instanceof Decimal) return itemAt(items, found);
  const others = rest.filter((item) => condition(item) === true);
  return found === true ? [first, ...others] : others;
}

/** The place that a filter names outright, as in `[1]` or `[-1]`. */
export function literalPlace(filter: Expression): Decimal | null {
  if (filter.kind === 'literal') return filter.value instanceof Decimal ? filter.value : null;
  if (filter.kind !== 'negation') return null;
  return literalPlace(filter.of)?.negated() ?? null;
}

/** Whether a filter has to be computed for each item; any other is first computed once, for it may be a place. */
export function isPerItem(filter: Expression): boolean {
  return filter.kind === 'comparison' || filter.kind === 'call';
}
