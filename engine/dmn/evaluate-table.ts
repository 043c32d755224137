import type { Scope } from '../feel/evaluate/scope.js';
import { toJson } from '../feel/values/json.js';
import type { Value } from '../feel/values/value.js';
import { isSatisfied, type Moment, valueOf } from './evaluate-feel.js';
import type { EvaluatedInput, MatchedRule } from './evaluation.js';
import { applyHitPolicy, type Hit, resultOf } from './hit-policy.js';
import type { DecisionTable, Rule } from './model.js';

/** What is known of a table so far; when it fails halfway, this tells how far it came. */
export interface TableTrace {
  evaluatedInputs: EvaluatedInput[];
  matchedRules: MatchedRule[];
}

/** The result of a table, which also fills `trace`; throws DecisionFailure. */
export function evaluateTable(table: DecisionTable, scope: Scope, moment: Moment, trace: TableTrace): Value {
  const inputs = table.inputs.map(({ expression }) => valueOf(expression, scope, moment));
  trace.evaluatedInputs = table.inputs.map(({ id, name }, place) => ({
    inputId: id,
    inputName: name,
    inputValue: toJson(inputs[place]!),
  }));
  const matched = matchingRules(table, (rule) => matches(rule, inputs, scope, moment));
  const hits = matched.map((rule) => rule.outputEntries.map((entry) => valueOf(entry, scope, moment)));
  const places = new Map(table.rules.map((rule, place) => [rule, place]));
  trace.matchedRules = matched.map((rule, place) =>
    matchedRule(table, rule, places.get(rule)! + 1, hits[place]!),
  );
  const [first, ...others] = hits;
  return first ? applyHitPolicy(table, [first, ...others]) : defaultResult(table, scope, moment);
}

/** With FIRST, the rules after the one that matches are not looked at. */
function matchingRules({ hitPolicy, rules }: DecisionTable, isMatch: (rule: Rule) => boolean): Rule[] {
  if (hitPolicy !== 'FIRST') return rules.filter(isMatch);
  const first = rules.find(isMatch);
  return first ? [first] : [];
}

/** Every entry has to be true. */
function matches(rule: Rule, inputs: readonly Value[], scope: Scope, moment: Moment): boolean {
  return rule.inputEntries.every((entry, place) =>
    isSatisfied(entry, scope.withInput(inputs[place]!), moment),
  );
}

function matchedRule({ outputs }: DecisionTable, rule: Rule, ruleIndex: number, hit: Hit): MatchedRule {
  return {
    ruleId: rule.id,
    ruleIndex,
    evaluatedOutputs: outputs.map(({ id, name }, place) => ({
      outputId: id,
      outputName: name,
      outputValue: toJson(hit[place]!),
    })),
  };
}

/** Null without default entries; otherwise of the outputs that have one. */
function defaultResult({ outputs }: DecisionTable, scope: Scope, moment: Moment): Value {
  const known = outputs.filter(({ defaultEntry }) => defaultEntry !== null);
  if (known.length === 0) return null;
  const values = known.map(({ defaultEntry }) => valueOf(defaultEntry!, scope, moment));
  return resultOf(values, known);
}
