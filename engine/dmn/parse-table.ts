import type { DmnElement } from 'dmn-moddle';
import { parseUnaryTests } from '../feel/feel.js';
import { DmnModelError } from './model-error.js';
import {
  type DecisionTable,
  type HitPolicy,
  hitPolicies,
  type Input,
  type Output,
  type Rule,
} from './model.js';
import { checkLanguage, feelOf, idOf, parsed } from './parse-feel.js';

/** A decision table with its parts checked against each other; throws DmnModelError. */
export function parseTable(table: DmnElement): DecisionTable {
  const outputs = table.output ?? [];
  const hitPolicy = hitPolicyOf(table, outputs.length);
  if (outputs.length === 0) throw new DmnModelError(idOf(table), 'expected an output');
  const inputs = (table.input ?? []).map(inputOf);
  return {
    kind: 'DECISION_TABLE',
    hitPolicy,
    inputs,
    outputs: outputs.map((output) => outputOf(output, outputs.length)),
    rules: (table.rule ?? []).map((rule) => ruleOf(rule, inputs.length, outputs.length)),
  };
}

function hitPolicyOf(table: DmnElement, outputs: number): HitPolicy {
  const wanted = [table.hitPolicy ?? 'UNIQUE', table.aggregation].filter(Boolean).join(' ');
  const found = hitPolicies.find((policy) => policy === wanted);
  if (!found) throw new DmnModelError(idOf(table), `hit policy ${wanted} is not supported`);
  if (outputs > 1 && table.aggregation !== undefined) {
    throw new DmnModelError(idOf(table), 'an aggregation needs exactly one output');
  }
  return found;
}

function inputOf(input: DmnElement): Input {
  if (!input.inputExpression) throw new DmnModelError(idOf(input), 'expected an input expression');
  const expression = feelOf(input.inputExpression);
  return { id: idOf(input), name: input.label ?? expression.source, expression };
}

function outputOf(output: DmnElement, outputs: number): Output {
  const { name, label, outputValues, defaultOutputEntry } = output;
  if (!name && outputs > 1)
    throw new DmnModelError(idOf(output), 'expected a name: the table has more outputs');
  return {
    id: idOf(output),
    name: name ?? label ?? '',
    values: (outputValues?.text ?? '').split(',').map((value) => value.trim().replaceAll(/["']/g, '')),
    defaultEntry: defaultOutputEntry ? feelOf(defaultOutputEntry) : null,
  };
}

function ruleOf(rule: DmnElement, inputs: number, outputs: number): Rule {
  const { inputEntry = [], outputEntry = [] } = rule;
  checkCount(rule, 'input entries', inputEntry.length, inputs);
  checkCount(rule, 'output entries', outputEntry.length, outputs);
  return { id: idOf(rule), inputEntries: inputEntry.map(testsOf), outputEntries: outputEntry.map(feelOf) };
}

function testsOf(entry: DmnElement) {
  checkLanguage(entry);
  return parsed(entry, () => parseUnaryTests(entry.text ?? ''));
}

function checkCount(rule: DmnElement, what: string, found: number, expected: number): void {
  if (found !== expected) throw new DmnModelError(idOf(rule), `expected ${expected} ${what}, found ${found}`);
}
