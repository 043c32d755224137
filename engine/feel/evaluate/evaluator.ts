import type { Expression, RangeExpression } from '../syntax/ast.js';
import { Context } from '../values/context.js';
import { Decimal } from '../values/decimal.js';
import { FeelFunction } from '../values/function.js';
import { kindOf, typeOf } from '../values/kind.js';
import { Range } from '../values/range.js';
import type { Value } from '../values/value.js';
import { calculate, negate } from './arithmetic.js';
import type { Budget } from './budget.js';
import { callFunction, callMember } from './call.js';
import { compareValues } from './comparison.js';
import type { Evaluation } from './evaluation.js';
import { Failure, MissingInput, type WarningType } from './failure.js';
import { filterItems, isPerItem, itemAt, literalPlace } from './filter.js';
import { conditions, iterate } from './iterate.js';
import { steps } from './rounds.js';
import { allTrue, someTrue } from './logic.js';
import { propertyOf } from './path.js';
import type { Scope } from './scope.js';
import { comparison, explicitInput, implicitInput, inputInRange, unaryTest } from './unary-test.js';

/** One evaluation of one expression: walks the tree, collects warnings, and stops when it takes too long. */
export class Evaluator implements Evaluation {
  readonly warnings: string[] = [];

  constructor(
    readonly now: Date,
    readonly budget: Budget,
  ) {}

  /** The value of `expression`; throws Failure or FatalFailure when it has none. */
  evaluate(expression: Expression, scope: Scope): Value {
    this.budget.enter();
    try {
      return this.visit(expression, scope);
    } finally {
      this.budget.leave();
    }
  }

  private visit(node: Expression, scope: Scope): Value {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'list':
        return this.budget.carry(node.items.map((item) => this.part(item, scope)));
      case 'context':
        return this.context(node.entries, scope);
      case 'range':
        return this.range(node, scope);
      case 'variable':
        return scope.value(node.name) ?? this.missing(node.name, scope);
      case 'input':
        return explicitInput(scope);
      case 'path':
        return this.pathFrom(node.of, node.name, scope);
      case 'filter':
        return this.orNull(() => this.filter(this.list(node.of, scope), node.by, scope));
      case 'negation':
        return this.orNull(() => negate(this.evaluate(node.of, scope)));
      case 'arithmetic':
        return this.orNull(() =>
          calculate(node.operator, this.evaluate(node.left, scope), this.evaluate(node.right, scope)),
        );
      case 'comparison':
        return comparison(
          this,
          node.operator,
          this.evaluate(node.left, scope),
          this.evaluate(node.right, scope),
        );
      case 'not':
        return this.negated(node.of, scope);
      case 'and':
        return allTrue(this.each([node.left, node.right], scope), this.notBoolean);
      case 'or':
        return someTrue(this.each([node.left, node.right], scope), this.notBoolean);
      case 'if':
        return this.evaluate(this.condition(node.condition, scope) ? node.then : node.else, scope);
      case 'for':
        return this.budget.carry(this.orNull(() => iterate(this, node, scope)));
      case 'some':
        return this.orNull(() => someTrue(conditions(this, node, scope), this.notBoolean));
      case 'every':
        return this.orNull(() => allTrue(conditions(this, node, scope), this.notBoolean));
      case 'steps':
        return steps(this.evaluate(node.from, scope), this.evaluate(node.to, scope), () =>
          this.budget.spend(),
        );
      case 'in':
        return this.evaluate(node.test, scope.withInput(this.evaluate(node.value, scope)));
      case 'instance of':
        return this.instanceOf(this.evaluate(node.value, scope), node.type);
      case 'call':
        return this.call(node, scope);
      case 'function':
        return this.function(node.parameters, node.body, scope);
      case 'input comparison':
        return comparison(this, node.operator, implicitInput(this, scope), this.evaluate(node.value, scope));
      case 'input in range':
        return inputInRange(this, node.range, scope);
      case 'unary test':
        return unaryTest(this, node.expression, scope);
      case 'at least one':
        return someTrue(this.each(node.tests, scope), this.notBoolean);
    }
  }

  /** An item of a list or context; an input that is not there makes it null instead of failing the whole. */
  part(expression: Expression, scope: Scope): Value {
    try {
      return this.evaluate(expression, scope);
    } catch (error) {
      if (error instanceof MissingInput) return null;
      throw error;
    }
  }

  /** Each entry sees those before it, and a function sees neither itself nor what comes after it. */
  private context(entries: { key: string; value: Expression }[], scope: Scope): Context {
    const values = new Map<string, Value>();
    const functions = new Map<string, FeelFunction>();
    let inner = scope;
    for (const { key, value: expression } of entries) {
      const value = this.part(expression, inner);
      if (value instanceof FeelFunction) {
        functions.set(key, value);
        inner = inner.with(new Map(), new Map([[key, value]]));
      } else {
        values.set(key, value);
        inner = inner.with(new Map([[key, value]]));
      }
    }
    return this.budget.carry(new Context(values, functions, true));
  }

  private range(node: RangeExpression, scope: Scope): Range {
    const [start, end] = [this.evaluate(node.start, scope), this.evaluate(node.end, scope)];
    if (
      typeof start === 'string' ||
      kindOf(start) !== kindOf(end) ||
      compareValues('<', start, end) === null
    ) {
      throw new Failure(
        'INVALID_TYPE',
        `Expected a range, found ${typeOf(start)} and ${typeOf(end)} as its ends`,
      );
    }
    return new Range(start, end, node.startIncluded, node.endIncluded);
  }

  private missing(name: string, scope: Scope): null {
    if (scope.value(name) === undefined) this.warn('NO_VARIABLE_FOUND', `No variable "${name}"`);
    return null;
  }

  /** Of a variable that is not there, one warning is enough. */
  private pathFrom(of: Expression, name: string, scope: Scope): Value {
    const value = this.evaluate(of, scope);
    const isMissing = of.kind === 'variable' && scope.value(of.name) === undefined;
    return isMissing ? null : this.path(value, name);
  }

  private path(value: Value, name: string): Value {
    if (Array.isArray(value)) return value.map((item) => this.path(item, name));
    if (value === null || value instanceof Context) {
      const entry = value?.entries.get(name);
      if (entry === undefined) this.warn('NO_CONTEXT_ENTRY_FOUND', `No context entry "${name}"`);
      return entry ?? null;
    }
    const property = propertyOf(value, name);
    if (property === undefined) this.warn('NO_PROPERTY_FOUND', `No property "${name}" of ${typeOf(value)}`);
    return property ?? null;
  }

  private filter(items: Value[], by: Expression, scope: Scope): Value {
    const place = literalPlace(by);
    if (place) return itemAt(items, place);
    const once = isPerItem(by) ? null : this.evaluate(by, scope);
    if (once instanceof Decimal) return itemAt(items, once);
    return filterItems(items, (item) =>
      this.evaluate(by, scope.withItem(item, item instanceof Context ? item : null)),
    );
  }

  private negated(expression: Expression, scope: Scope): boolean | null {
    const value = this.orNull(() => this.evaluate(expression, scope));
    if (typeof value === 'boolean') return !value;
    this.notBoolean(value);
    return null;
  }

  private condition(expression: Expression, scope: Scope): boolean {
    const value = this.orNull(() => this.evaluate(expression, scope));
    if (typeof value !== 'boolean') this.notBoolean(value);
    return value === true;
  }

  list(expression: Expression, scope: Scope): Value[] {
    const value = this.evaluate(expression, scope);
    if (Array.isArray(value)) return value;
    throw new Failure('INVALID_TYPE', `Expected a list, found ${typeOf(value)}`);
  }

  private each(expressions: Expression[], scope: Scope): (() => Value)[] {
    return expressions.map((expression) => () => this.orNull(() => this.evaluate(expression, scope)));
  }

  private instanceOf(value: Value, type: string): boolean {
    return type === 'Any' ? value !== null : typeOf(value) === type;
  }

  /** A function of a context is not there or fails with the whole; any other is null then. */
  private call(node: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
    if (node.target) return callMember(this, this.evaluate(node.target, scope), node, scope);
    return this.orNull(() => callFunction(this, node, scope));
  }

  private function(parameters: string[], body: Expression, scope: Scope): FeelFunction {
    return new FeelFunction(parameters, (values) => {
      const named = parameters.map((name, index): [string, Value] => [name, values[index] ?? null]);
      return this.evaluate(body, scope.with(new Map(named)));
    });
  }

  /** What has no value is null, with a warning. */
  orNull<T extends Value>(compute: () => T): T | null {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return this.failed(error, null);
    }
  }

  failed<T>(failure: Failure, instead: T): T {
    this.warn(failure.type, failure.message);
    return instead;
  }

  readonly notBoolean = (value: Value): void => {
    this.warn('INVALID_TYPE', `Expected a boolean, found ${typeOf(value)}`);
  };

  warn(type: WarningType, message: string): void {
    if (this.warnings.length < 100) this.warnings.push(`${type}: ${message}`);
  }
}
