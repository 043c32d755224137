import type { Expression, Iterator } from '../syntax/ast.js';
import type { Value } from '../values/value.js';
import type { Evaluation } from './evaluation.js';
import { combinations } from './rounds.js';
import type { Scope } from './scope.js';

/** The results of a `for`. `partial` is what the rounds so far have given; it is copied only where it may be used. */
export function iterate(
  evaluation: Evaluation,
  node: Extract<Expression, { kind: 'for' }>,
  scope: Scope,
): Value[] {
  const results: Value[] = [];
  for (const values of rounds(evaluation, node.iterators, scope)) {
    let round = scope.with(values);
    if (node.usesPartial) {
      evaluation.budget.spend(results.length);
      round = round.with(new Map([['partial', [...results]]]));
    }
    results.push(evaluation.evaluate(node.result, round));
  }
  return results;
}

/** The condition of `some` and `every`, to be computed once for each round. */
export function* conditions(
  evaluation: Evaluation,
  node: { iterators: Iterator[]; condition: Expression },
  scope: Scope,
): Iterable<() => Value> {
  for (const values of rounds(evaluation, node.iterators, scope)) {
    yield () => evaluation.orNull(() => evaluation.evaluate(node.condition, scope.with(values)));
  }
}

/** Every combination of the lists; a list cannot depend on the names of those before it. */
function rounds(
  evaluation: Evaluation,
  iterators: Iterator[],
  scope: Scope,
): Iterable<ReadonlyMap<string, Value>> {
  return combinations(iterators.map((iterator) => [iterator.name, evaluation.list(iterator.in, scope)]));
}
