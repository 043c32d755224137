import { readFileSync } from 'node:fs';
import { evaluateDecision, parseDecisions } from '../../engine/dmn/dmn.js';

const now = new Date('2026-11-24T09:00:00Z');

export interface TableAnswer {
  output: unknown;
  /** Ids of the rules that matched. */
  rules: string[];
}

/** Reads `dmn/<decisionId>.dmn` and gives a function that says which rules fit and what comes out. */
export async function openTable(
  decisionId: string,
): Promise<(context: Readonly<Record<string, unknown>>) => TableAnswer> {
  const model = await parseDecisions(readFileSync(`dmn/${decisionId}.dmn`, 'utf8'));
  return (context) => {
    const { output, evaluatedDecisions, failure } = evaluateDecision(model, decisionId, context, now);
    if (failure) throw new Error(`${decisionId} ${JSON.stringify(context)}: ${failure.message}`);
    return { output, rules: evaluatedDecisions.at(-1)?.matchedRules.map((rule) => rule.ruleId) ?? [] };
  };
}
