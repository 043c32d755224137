/** A value of a variable. */
export type Value = number | string | boolean | null | readonly Value[];

/** The few expressions that random processes are made of. */
export type Expression =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'variable'; readonly name: string }
  | { readonly is: 'plus'; readonly name: string; readonly add: number }
  | { readonly is: 'above'; readonly name: string; readonly limit: number }
  /** The value of a variable that must be there: fails without. */
  | { readonly is: 'required'; readonly name: string }
  /** One more than a counter, which may not be there yet. */
  | { readonly is: 'counted'; readonly name: string };

/** Thrown when an expression fails. */
export class Failed extends Error {}

export function toFeel(expression: Expression): string {
  switch (expression.is) {
    case 'value':
      return JSON.stringify(expression.value);
    case 'variable':
      return expression.name;
    case 'plus':
      return `${expression.name} + ${expression.add}`;
    case 'above':
      return `${expression.name} > ${expression.limit}`;
    case 'required':
      return `assert(${expression.name}, ${expression.name} != null)`;
    case 'counted':
      return `if ${expression.name} = null then 1 else ${expression.name} + 1`;
  }
}

/**
 * The value as the FEEL language guide has it: what is not there is null, and a sum or comparison with anything but a
 * number is null (feel-data-types.md, feel-numeric-expressions.md, feel-boolean-expressions.md).
 */
export function evaluate(expression: Expression, lookUp: (name: string) => Value): Value {
  switch (expression.is) {
    case 'value':
      return expression.value;
    case 'variable':
      return lookUp(expression.name);
    case 'plus': {
      const value = lookUp(expression.name);
      return typeof value === 'number' ? value + expression.add : null;
    }
    case 'above': {
      const value = lookUp(expression.name);
      return typeof value === 'number' ? value > expression.limit : null;
    }
    case 'required': {
      const value = lookUp(expression.name);
      if (value === null) throw new Failed();
      return value;
    }
    case 'counted': {
      const value = lookUp(expression.name);
      if (value === null) return 1;
      return typeof value === 'number' ? value + 1 : null;
    }
  }
}
