import { readFileSync } from 'node:fs';
import { evaluateDecision, parseDecisions } from '../../../engine/dmn/dmn.js';
import type { Context, DecisionId } from './beslistabel.js';

const now = new Date('2026-11-24T09:00:00Z');

/** Reads `dmn/<decisionId>.dmn` and gives a function that says which rules fit and what comes out. */
export async function openTable(decisionId: DecisionId) {
  const model = await parseDecisions(readFileSync(`dmn/${decisionId}.dmn`, 'utf8'));
  return (context: Context) => {
    const { output, evaluatedDecisions, failure } = evaluateDecision(model, decisionId, context, now);
    if (failure) throw new Error(`${decisionId} ${JSON.stringify(context)}: ${failure.message}`);
    const rules = evaluatedDecisions.at(-1)?.matchedRules.map((rule) => rule.ruleId) ?? [];
    return { output, rules };
  };
}
