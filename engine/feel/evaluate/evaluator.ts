import { builtins } from '../builtins/table.js';
import type { Arguments, Expression, Iterator, RangeExpression } from '../syntax/ast.js';
import { Context } from '../values/context.js';
import { Decimal } from '../values/decimal.js';
import { same, equal } from '../values/equality.js';
import { FeelFunction } from '../values/function.js';
import { kindOf, typeOf } from '../values/kind.js';
import { Range } from '../values/range.js';
import type { Value } from '../values/value.js';
import { calculate, negate } from './arithmetic.js';
import { Budget } from './budget.js';
import { callBuiltin, type Given } from './call.js';
import { compareValues } from './comparison.js';
import { Failure, MissingInput, type WarningType } from './failure.js';
import { filterItems, isPerItem, itemAt, literalPlace } from './filter.js';
import { combinations, steps } from './iteration.js';
import { allTrue, someTrue } from './logic.js';
import { propertyOf } from './path.js';
import { Scope } from './scope.js';

/** The name that `?` has in a scope. */
const inputSymbol = '?';

/** One evaluation of one expression: walks the tree, collects warnings, and stops when it takes too long. */
export class Evaluator {
  readonly warnings: string[] = [];
  private readonly budget = new Budget();

  constructor(private readonly now: Date) {}

  /** The value of `expression`; throws Failure or FatalFailure when it has none. */
  evaluate(expression: Expression, scope: Scope): Value {
    this.budget.enter();
    const value = this.visit(expression, scope);
    this.budget.leave();
    return value;
  }

  private visit(node: Expression, scope: Scope): Value {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'list':
        return node.items.map((item) => this.part(item, scope));
      case 'context':
        return this.context(node.entries, scope);
      case 'range':
        return this.range(node, scope);
      case 'variable':
        return scope.value(node.name) ?? this.missing(node.name, scope);
      case 'input':
        return this.input(scope);
      case 'path':
        return this.path(this.evaluate(node.of, scope), node.name);
      case 'filter':
        return this.orNull(() => this.filter(this.list(node.of, scope), node.by, scope));
      case 'negation':
        return this.orNull(() => negate(this.evaluate(node.of, scope)));
      case 'arithmetic':
        return this.orNull(() =>
          calculate(node.operator, this.evaluate(node.left, scope), this.evaluate(node.right, scope)),
        );
      case 'comparison':
        return this.comparison(
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
        return this.orNull(() => this.for(node, scope));
      case 'some':
        return this.orNull(() =>
          someTrue(this.conditions(node.iterators, node.condition, scope), this.notBoolean),
        );
      case 'every':
        return this.orNull(() =>
          allTrue(this.conditions(node.iterators, node.condition, scope), this.notBoolean),
        );
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
        return this.comparison(node.operator, this.implicitInput(scope), this.evaluate(node.value, scope));
      case 'input in range':
        return this.inRange(node.range, scope);
      case 'unary test':
        return this.unaryTest(node.expression, scope);
      case 'at least one':
        return someTrue(this.each(node.tests, scope), this.notBoolean);
    }
  }

  /** An item of a list or context; an input that is not there makes it null instead of failing the whole. */
  private part(expression: Expression, scope: Scope): Value {
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
    return new Context(values, functions, true);
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

  private input(scope: Scope): Value {
    const input = scope.value(inputSymbol);
    if (input === undefined) throw new MissingInput();
    return input;
  }

  /** What a test compares with when it does not say. */
  private implicitInput(scope: Scope): Value {
    const { input } = scope;
    if (input === undefined) this.warn('NO_VARIABLE_FOUND', 'No input value');
    return input ?? null;
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

  private comparison(operator: '=' | '<' | '<=' | '>' | '>=', left: Value, right: Value): boolean | null {
    const result = compareValues(operator, left, right);
    if (result === null) this.warn('NOT_COMPARABLE', `Cannot compare ${typeOf(left)} with ${typeOf(right)}`);
    return result;
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

  /** `partial` is what the rounds so far have given; it is copied only where it may be used. */
  private for(node: Extract<Expression, { kind: 'for' }>, scope: Scope): Value[] {
    const results: Value[] = [];
    for (const values of this.rounds(node.iterators, scope)) {
      let round = scope.with(values);
      if (node.usesPartial) {
        this.budget.spend(results.length);
        round = round.with(new Map([['partial', [...results]]]));
      }
      results.push(this.evaluate(node.result, round));
    }
    return results;
  }

  private *conditions(iterators: Iterator[], condition: Expression, scope: Scope): Iterable<() => Value> {
    for (const values of this.rounds(iterators, scope)) {
      yield () => this.orNull(() => this.evaluate(condition, scope.with(values)));
    }
  }

  /** Every combination of the lists; a list cannot depend on the names of those before it. */
  private rounds(iterators: Iterator[], scope: Scope): Iterable<ReadonlyMap<string, Value>> {
    return combinations(iterators.map((iterator) => [iterator.name, this.list(iterator.in, scope)]));
  }

  private list(expression: Expression, scope: Scope): Value[] {
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

  private call(node: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
    if (node.target) {
      const target = this.evaluate(node.target, scope);
      const functions = target instanceof Context ? target.functions : new Map<string, FeelFunction>();
      return this.invokeOwn(node, Scope.root(new Map()).with(new Map(), functions), scope);
    }
    return this.orNull(() => this.invokeOwn(node, scope, scope));
  }

  /** A function that a context in sight defines goes before a built-in one; throws Failure when there is neither. */
  private invokeOwn(node: Extract<Expression, { kind: 'call' }>, lookup: Scope, scope: Scope): Value {
    const own = lookup.function(node.name, (found) => takes(found.parameters, node.arguments));
    if (own) return own.invoke(this.given(node.arguments, own.parameters, scope));
    const overloads = node.target || !Object.hasOwn(builtins, node.name) ? [] : builtins[node.name]!;
    const given: Given = {
      arguments: node.arguments,
      evaluate: (expression) => this.evaluate(expression, scope),
      part: (expression) => this.part(expression, scope),
      now: this.now,
    };
    return callBuiltin(node.name, overloads, given);
  }

  private given(given: Arguments, parameters: readonly string[], scope: Scope): Value[] {
    if (given.kind === 'positional') return given.values.map((value) => this.evaluate(value, scope));
    return parameters.map((name) => {
      const value = given.values.get(name);
      return value ? this.evaluate(value, scope) : null;
    });
  }

  private function(parameters: string[], body: Expression, scope: Scope): FeelFunction {
    return new FeelFunction(parameters, (values) => {
      const named = parameters.map((name, index): [string, Value] => [name, values[index] ?? null]);
      return this.evaluate(body, scope.with(new Map(named)));
    });
  }

  private inRange(range: RangeExpression, scope: Scope): boolean | null {
    const [start, end] = [this.evaluate(range.start, scope), this.evaluate(range.end, scope)];
    const input = this.implicitInput(scope);
    const above = compareValues(range.startIncluded ? '>=' : '>', input, start);
    const below = compareValues(range.endIncluded ? '<=' : '<', input, end);
    if (above !== null && below !== null) return above && below;
    this.warn('NOT_COMPARABLE', `Cannot compare ${typeOf(input)} with ${typeOf(start)} and ${typeOf(end)}`);
    return null;
  }

  /**
   * A test that uses `?` says itself whether it holds. Any other holds when it is true, when it equals the input,
   * or when it is a list with the input in it.
   */
  private unaryTest(expression: Expression, scope: Scope): boolean | null {
    const input = this.implicitInput(scope);
    let value: Value;
    try {
      value = this.evaluate(expression, scope);
    } catch (error) {
      if (error instanceof Failure) return this.failed(error, false);
      if (!(error instanceof MissingInput)) throw error;
      const answer = this.evaluate(expression, scope.with(new Map([[inputSymbol, input]])));
      return typeof answer === 'boolean' ? answer : null;
    }
    if (value === true || (Array.isArray(value) && value.some((item) => same(item, input)))) return true;
    const result = equal(input, value);
    if (result === null) this.comparison('=', input, value);
    return result === null && (value === false || Array.isArray(value)) ? false : result;
  }

  /** What has no value is null, with a warning. */
  private orNull<T extends Value>(compute: () => T): T | null {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return this.failed(error, null);
    }
  }

  private failed<T>(failure: Failure, instead: T): T {
    this.warn(failure.type, failure.message);
    return instead;
  }

  private readonly notBoolean = (value: Value): void => {
    this.warn('INVALID_TYPE', `Expected a boolean, found ${typeOf(value)}`);
  };

  private warn(type: WarningType, message: string): void {
    if (this.warnings.length < 100) this.warnings.push(`${type}: ${message}`);
  }
}

// helpers

/** Whether a function with these parameters can be called so: as many values, or only names that it has. */
function takes(parameters: readonly string[], given: Arguments): boolean {
  if (given.kind === 'positional') return given.values.length === parameters.length;
  return [...given.values.keys()].every((name) => parameters.includes(name));
}
