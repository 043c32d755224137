import type { ComparisonOperator } from '../syntax/ast.js';
import { equal } from '../values/equality.js';
import { kindOf } from '../values/kind.js';
import { order } from '../values/order.js';
import type { Value } from '../values/value.js';
import { FatalFailure } from './failure.js';

/** Whether the comparison holds, or null when the two values cannot be compared. */
export function compareValues(operator: ComparisonOperator, left: Value, right: Value): boolean | null {
  if (operator === '=') return equal(left, right);
  const found = orderOf(left, right);
  if (found === null) return null;
  switch (operator) {
    case '<':
      return found < 0;
    case '<=':
      return found <= 0;
    case '>':
      return found > 0;
    case '>=':
      return found >= 0;
  }
}

/** The order of two values, or null. Lists count as comparable when their items are, but then have no order: that is fatal. */
export function orderOf(left: Value, right: Value): number | null {
  if (isComparableList(left) && isComparableList(right))
    throw new FatalFailure('Expected no lists to compare');
  return order(left, right);
}

/** Whether values of this kind have an order, or count as such. */
export function isComparable(value: Value): boolean {
  return isComparableList(value) || order(value, value) !== null;
}

function isComparableList(value: Value): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const [first] = value;
  return isComparable(first!) && value.every((item) => kindOf(item) === kindOf(first!));
}
