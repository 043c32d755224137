import type { Value } from '../values/value.js';

export type ComparisonOperator = '=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';

/** The syntax tree of an expression or of unary tests. Nodes are made by the parser and never changed. */
export type Expression =
  | { kind: 'literal'; value: Value }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'context'; entries: { key: string; value: Expression }[] }
  | RangeExpression
  | { kind: 'variable'; name: string }
  | { kind: 'input' }
  | { kind: 'path'; of: Expression; name: string }
  | { kind: 'filter'; of: Expression; by: Expression }
  | { kind: 'negation'; of: Expression }
  | { kind: 'arithmetic'; operator: ArithmeticOperator; left: Expression; right: Expression }
  | { kind: 'comparison'; operator: ComparisonOperator; left: Expression; right: Expression }
  | { kind: 'not'; of: Expression }
  | { kind: 'and'; left: Expression; right: Expression }
  | { kind: 'or'; left: Expression; right: Expression }
  | { kind: 'if'; condition: Expression; then: Expression; else: Expression }
  | { kind: 'for'; iterators: Iterator[]; result: Expression; usesPartial: boolean }
  | { kind: 'some'; iterators: Iterator[]; condition: Expression }
  | { kind: 'every'; iterators: Iterator[]; condition: Expression }
  | { kind: 'steps'; from: Expression; to: Expression }
  | { kind: 'in'; value: Expression; test: Expression }
  | { kind: 'instance of'; value: Expression; type: string }
  | { kind: 'call'; target: Expression | null; name: string; arguments: Arguments }
  | { kind: 'function'; parameters: string[]; body: Expression }
  | { kind: 'input comparison'; operator: ComparisonOperator; value: Expression }
  | { kind: 'input in range'; range: RangeExpression }
  | { kind: 'unary test'; expression: Expression }
  | { kind: 'at least one'; tests: Expression[] };

export interface RangeExpression {
  kind: 'range';
  start: Expression;
  end: Expression;
  startIncluded: boolean;
  endIncluded: boolean;
}

export interface Iterator {
  name: string;
  in: Expression;
}

export type Arguments =
  { kind: 'positional'; values: Expression[] } | { kind: 'named'; values: Map<string, Expression> };
