import type { Budget } from '../feel/evaluate/budget.js';
import { Failure } from '../feel/evaluate/failure.js';
import { FeelFunction } from '../feel/values/function.js';
import type { Value } from '../feel/values/value.js';
import { DecisionFailure } from './decision-failure.js';
import type { Parameter } from './model.js';
import { mismatch } from './value-type.js';

/**
 * A function for expressions to call. A value of another type than its parameter has, or a body that fails, makes the
 * call null with a warning: it does not end the decision, unless there is no budget left.
 */
export function typedFunction(
  parameters: readonly Parameter[],
  budget: Budget,
  body: (values: ReadonlyMap<string, Value>) => Value,
): FeelFunction {
  const names = parameters.map(({ name }) => name);
  return new FeelFunction(names, (given) => {
    const values = new Map<string, Value>();
    for (const [place, { name, type }] of parameters.entries()) {
      const value = given[place] ?? null;
      const wrong = mismatch(`parameter ${name}`, value, type);
      if (wrong !== null) throw new Failure('FUNCTION_INVOCATION_FAILURE', wrong);
      values.set(name, value);
    }
    try {
      return body(values);
    } catch (error) {
      if (!(error instanceof DecisionFailure) || budget.isExhausted) throw error;
      throw new Failure('FUNCTION_INVOCATION_FAILURE', error.message);
    }
  });
}
