import type { Context } from '../values/context.js';
import type { FeelFunction } from '../values/function.js';
import { fromJson } from '../values/json.js';
import type { Value } from '../values/value.js';

/** The name by which a test finds the value that it tests. */
const inputName = 'cellInput';

/** The names that an expression sees, innermost first. */
export class Scope {
  private constructor(
    private readonly parent: Scope | null,
    private readonly values: ReadonlyMap<string, Value>,
    private readonly functions: ReadonlyMap<string, FeelFunction>,
  ) {}

  /** The variables that came in, as JSON. */
  static of(variables: ReadonlyMap<string, unknown>): Scope {
    return Scope.root(new Map([...variables].map(([name, value]) => [name, fromJson(value)])));
  }

  static root(values: ReadonlyMap<string, Value>): Scope {
    return new Scope(null, values, new Map());
  }

  with(values: ReadonlyMap<string, Value>, functions: ReadonlyMap<string, FeelFunction> = new Map()): Scope {
    return new Scope(this, values, functions);
  }

  withInput(input: Value): Scope {
    return this.with(new Map([[inputName, input]]));
  }

  /** For one item of a list: `item`, and when it is a context its entries, which come first. */
  withItem(item: Value, context: Context | null): Scope {
    const scope = this.with(new Map([['item', item]]));
    return context ? scope.with(context.entries, context.functions) : scope;
  }

  /** Undefined when there is no such variable. */
  value(name: string): Value | undefined {
    const own = this.values.get(name);
    return own !== undefined ? own : this.outer((scope) => scope.values.get(name));
  }

  get input(): Value | undefined {
    return this.value(inputName);
  }

  /** The function that an enclosing context defines by this name, if `accepts` takes it. */
  function(name: string, accepts: (found: FeelFunction) => boolean): FeelFunction | undefined {
    const acceptable = (scope: Scope): FeelFunction | undefined => {
      const found = scope.functions.get(name);
      return found && accepts(found) ? found : undefined;
    };
    return acceptable(this) ?? this.outer(acceptable);
  }

  /** The first answer of the scopes around this one; a loop, for contexts can make long chains of them. */
  private outer<T>(find: (scope: Scope) => T | undefined): T | undefined {
    for (let scope = this.parent; scope; scope = scope.parent) {
      const found = find(scope);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
