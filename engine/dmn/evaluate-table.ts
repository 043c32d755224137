import { compute } from '../feel/compute.js';
import type { Scope } from '../feel/evaluate/scope.js';
import type { FeelExpression } from '../feel/feel.js';
import { toJson } from '../feel/values/json.js';
import type { Value } from '../feel/values/value.js';
import { DecisionFailure } from './decision-failure.js';
import type { EvaluatedInput, MatchedRule } from './evaluation.js';
import { applyHitPolicy, type Hit, resultOf } from './hit-policy.js';
import type { DecisionTable, Rule } from './model.js';

/** What is known of a table so far; when it fails halfway, this tells how far it came. */
export interface TableTrace {
  evaluatedInputs: EvaluatedInput[];
  matchedRules: MatchedRule[];
}

/** The result of a table, which also fills `trace`; throws DecisionFailure. */
export function evaluateTable(table: DecisionTable, scope: Scope, now: Date, trace: TableTrace): Value {
  const inputs = table.inputs.map(({ expression }) => valueOf(expression, scope, now));
  trace.evaluatedInputs = table.inputs.map(({ id, name }, place) => ({
    inputId: id,
    inputName: name,
    inputValue: toJson(inputs[place]!),
  }));
  const matched = matchingRules(table, (rule) => matches(rule, inputs, scope, now));
  const hits = matched.map((rule) => rule.outputEntries.map((entry) => valueOf(entry, scope, now)));
  trace.matchedRules = matched.map((rule, place) => matchedRule(table, rule, hits[place]!));
  const [first, ...others] = hits;
  return first ? applyHitPolicy(table, [first, ...others]) : defaultResult(table, scope, now);
}

/** The value of an expression; throws DecisionFailure when it has none. */
export function valueOf(expression: FeelExpression, scope: Scope, now: Date): Value {
  const computed = compute(expression.tree, scope, now);
  if (!computed.ok) throw new DecisionFailure(computed.message);
  return computed.value;
}

/** With FIRST, the rules after the one that matches are not looked at. */
function matchingRules({ hitPolicy, rules }: DecisionTable, isMatch: (rule: Rule) => boolean): Rule[] {
  if (hitPolicy !== 'FIRST') return rules.filter(isMatch);
  const first = rules.find(isMatch);
  return first ? [first] : [];
}

/** Every entry has to be true: one that cannot be told, for want of an input or its type, is no match. */
function matches(rule: Rule, inputs: readonly Value[], scope: Scope, now: Date): boolean {
  return rule.inputEntries.every((entry, place) => {
    const computed = compute(entry.tests, scope.withInput(inputs[place]!), now);
    if (!computed.ok) throw new DecisionFailure(computed.message);
    return computed.value === true;
  });
}

function matchedRule(table: DecisionTable, rule: Rule, hit: Hit): MatchedRule {
  return {
    ruleId: rule.id,
    ruleIndex: table.rules.indexOf(rule) + 1,
    evaluatedOutputs: table.outputs.map(({ id, name }, place) => ({
      outputId: id,
      outputName: name,
      outputValue: toJson(hit[place]!),
    })),
  };
}

/** Null without default entries; otherwise of the outputs that have one. */
function defaultResult({ outputs }: DecisionTable, scope: Scope, now: Date): Value {
  const known = outputs.filter(({ defaultEntry }) => defaultEntry !== null);
  if (known.length === 0) return null;
  const values = known.map(({ defaultEntry }) => valueOf(defaultEntry!, scope, now));
  return resultOf(values, known);
}
