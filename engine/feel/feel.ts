import { evaluate, parseExpression as parseTree, unaryTest } from 'feelin';
import type { JsonValue } from './json-value.js';

/** An expression that has been parsed; evaluating it never parses again. */
export interface FeelExpression {
  readonly source: string;
  /** The variables it refers to; nothing else needs to be passed to `evaluateExpression`. */
  readonly names: readonly string[];
}

/** Unary tests that have been parsed, as in a cell of a decision table. */
export interface FeelUnaryTests {
  readonly source: string;
  readonly names: readonly string[];
}

/** The value with what was noticed on the way, or why there is none. */
export type FeelResult =
  { ok: true; value: JsonValue; warnings: string[] } | { ok: false; message: string };

/** Thrown by `parseExpression` and `parseUnaryTests`; `position` counts characters from 0. */
export class FeelSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
    this.name = 'FeelSyntaxError';
  }
}

/** Parses `source` (without the leading `=`); throws FeelSyntaxError. */
export function parseExpression(source: string): FeelExpression {
  const names = new Set<string>();
  parseTree(source, {}, 'camunda').iterate({
    enter(node) {
      if (node.type.isError) throw new FeelSyntaxError('Unexpected input', node.from);
      if (node.name === 'VariableName') names.add(source.slice(node.from, node.to));
    },
  });
  return { source, names: [...names] };
}

/** Evaluates with `variables` (JSON) at the moment `now`; never throws. */
export function evaluateExpression(
  expression: FeelExpression,
  variables: Record<string, unknown>,
  _now: Date,
): FeelResult {
  const { value, warnings } = evaluate(expression.source, variables, 'camunda');
  return { ok: true, value: JSON.parse(JSON.stringify(value ?? null)) as JsonValue, warnings: warnings.map((w) => w.message) };
}

/** Parses unary tests; empty reads as `-`; throws FeelSyntaxError. */
export function parseUnaryTests(source: string): FeelUnaryTests {
  return { source, names: [] };
}

/** Whether `input` satisfies `tests`: `value` is true, false or null. */
export function evaluateUnaryTests(
  tests: FeelUnaryTests,
  input: unknown,
  variables: Record<string, unknown>,
  _now: Date,
): FeelResult {
  const { value } = unaryTest(tests.source || '-', { ...variables, '?': input }, 'camunda');
  return { ok: true, value, warnings: [] };
}
