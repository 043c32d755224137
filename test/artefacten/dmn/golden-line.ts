import { readFileSync } from 'node:fs';
import type { Context, DecisionId, LijstDecisionId } from './beslistabel.js';

/** One line of a golden file: what another DMN engine answered. */
export interface GoldenLine {
  context: Context;
  output: Record<string, string> | string | null | unknown[];
  rules: string[];
}

export function readGolden(decisionId: DecisionId | LijstDecisionId | 'delen'): GoldenLine[] {
  return readFileSync(`test/artefacten/dmn/golden/${decisionId}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldenLine);
}
