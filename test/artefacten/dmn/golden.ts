// Writes what another DMN engine says of every table: npm run golden:dmn -- <path of its command>, or ORACLE=<path>.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import {
  decisionIds,
  isLijst,
  lijstDecisionIds,
  readBeslistabel,
  type DecisionId,
  type LijstDecisionId,
} from './beslistabel.js';
import { metFout, paren } from './delen-invoer.js';
import { combinaties, lijstContexten, metFouteInvoer, voorbeeldPerRegel } from './invoer.js';

interface OracleAnswer {
  ok: boolean;
  result: unknown;
  evaluatedDecisions: { matchedRules: { ruleId: string }[] }[];
}

const oracle = process.argv[2] ?? process.env.ORACLE;
if (!oracle) throw new Error('Expected the path of the oracle as argument or in ORACLE');

for (const decisionId of [...decisionIds, ...lijstDecisionIds, 'delen'] as const) {
  const contexts = contextsFor(decisionId);
  const answers = ask(decisionId, contexts);
  const lines = contexts.map((context, index) => {
    const answer = answers[index];
    if (!answer?.ok) throw new Error(`Expected an answer for ${decisionId} ${JSON.stringify(context)}`);
    const rules = answer.evaluatedDecisions[0]!.matchedRules.map((rule) => rule.ruleId);
    return JSON.stringify({ context, output: answer.result, rules });
  });
  writeFileSync(`test/artefacten/dmn/golden/${decisionId}.jsonl`, `${lines.join('\n')}\n`);
}

function contextsFor(decisionId: DecisionId | LijstDecisionId | 'delen'): object[] {
  if (decisionId === 'delen') return [...paren(), ...metFout()];
  const tabel = readBeslistabel(decisionId);
  if (isLijst(decisionId)) return [...lijstContexten(tabel), {}, { kenmerken: null }, { kenmerken: 'lvb' }];
  return [
    ...combinaties(tabel),
    ...voorbeeldPerRegel(tabel).flatMap((context) => metFouteInvoer(tabel, context)),
  ];
}

function ask(decisionId: string, contexts: object[]): OracleAnswer[] {
  const input = contexts.map((context) => JSON.stringify(context)).join('\n');
  const output = execFileSync(oracle!, ['dmn', `dmn/${decisionId}.dmn`, decisionId], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OracleAnswer);
}
