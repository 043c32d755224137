import { Cache } from './cache.js';
import { compute } from './compute.js';
import { Scope } from './evaluate/scope.js';
import type { JsonValue } from './json-value.js';
import type { Expression } from './syntax/ast.js';
import { freeNames } from './syntax/free-names.js';
import { Parser } from './syntax/parser.js';
import { fromJson, toJson } from './values/json.js';

export { FeelSyntaxError } from './syntax-error.js';

/** An expression that has been parsed; evaluating it does not parse again. */
export interface FeelExpression {
  readonly reads: 'expression';
  readonly source: string;
  /** The variables it refers to; nothing else needs to be passed to `evaluateExpression`. */
  readonly names: readonly string[];
}

/** Unary tests that have been parsed, as in a cell of a decision table. */
export interface FeelUnaryTests {
  readonly reads: 'unary tests';
  readonly source: string;
  readonly names: readonly string[];
}

/** The value with what was noticed on the way, or why there is none. No message holds a value of a variable. */
export type FeelResult = { ok: true; value: JsonValue; warnings: string[] } | { ok: false; message: string };

const expressions = new Cache<FeelExpression>(10_000);
const unaryTests = new Cache<FeelUnaryTests>(10_000);
/** Not in the expressions themselves: copied to another thread, a tree takes as long as parsing it there. */
const trees = new WeakMap<FeelExpression | FeelUnaryTests, Expression>();

/** Parses `source` (without the leading `=`), once for the same text; throws FeelSyntaxError. */
export function parseExpression(source: string): FeelExpression {
  return expressions.get(source, () => {
    const tree = new Parser(source).parseExpression();
    return withTree({ reads: 'expression', source, names: freeNames(tree) }, tree);
  });
}

/** Parses unary tests, once for the same text; an empty one reads as `-`. Throws FeelSyntaxError. */
export function parseUnaryTests(source: string): FeelUnaryTests {
  return unaryTests.get(source, () => {
    const tests = treeOfTests(source);
    return withTree({ reads: 'unary tests', source, names: freeNames(tests) }, tests);
  });
}

/** The syntax tree of what has been parsed; of a copy from another thread it is parsed here, the first time. */
export function treeOf(parsed: FeelExpression | FeelUnaryTests): Expression {
  const known = trees.get(parsed);
  if (known !== undefined) return known;
  const { reads, source } = parsed;
  const tree = reads === 'expression' ? new Parser(source).parseExpression() : treeOfTests(source);
  trees.set(parsed, tree);
  return tree;
}

/** Whether a part of a model is an expression, or unary tests. */
export function isParsedFeel(part: object): part is FeelExpression | FeelUnaryTests {
  return 'reads' in part && (part.reads === 'expression' || part.reads === 'unary tests');
}

/** Evaluates with `variables` (JSON; a name that is not there is null) at the moment `now`; never throws. */
export function evaluateExpression(
  expression: FeelExpression,
  variables: Readonly<Record<string, unknown>>,
  now: Date,
): FeelResult {
  return evaluate(treeOf(expression), () => Scope.of(pick(variables, expression.names)), now);
}

/** Whether `input` satisfies `tests`: the value is true, false, or null when it cannot be told. Never throws. */
export function evaluateUnaryTests(
  tests: FeelUnaryTests,
  input: unknown,
  variables: Readonly<Record<string, unknown>>,
  now: Date,
): FeelResult {
  const scope = () => Scope.of(pick(variables, tests.names)).withInput(fromJson(input));
  return evaluate(treeOf(tests), scope, now);
}

// helpers

function treeOfTests(source: string): Expression {
  return new Parser(source.trim() || '-').parseUnaryTests();
}

function withTree<Parsed extends FeelExpression | FeelUnaryTests>(parsed: Parsed, tree: Expression): Parsed {
  trees.set(parsed, tree);
  return parsed;
}

function evaluate(expression: Expression, scopeOf: () => Scope, now: Date): FeelResult {
  try {
    const computed = compute(expression, scopeOf(), now);
    return computed.ok ? { ...computed, value: toJson(computed.value) } : computed;
  } catch (error) {
    // The stack ends before JSON that nests without end does; a result can be too large as well.
    if (error instanceof RangeError)
      return { ok: false, message: 'Expected smaller values, that nest less deeply' };
    throw error;
  }
}

function pick(variables: Readonly<Record<string, unknown>>, names: readonly string[]): Map<string, unknown> {
  return new Map(names.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])));
}
