import { type DecisionModel, evaluateDecision, parseDecisions } from '../../../engine/dmn/dmn.js';
import { goldenNow, readLines, readText } from '../golden/read.js';

interface Question {
  file: string;
  decision: string;
  contexts: Record<string, unknown>[];
}

interface Answer {
  ok: boolean;
  result?: unknown;
  evaluatedDecisions: {
    decisionId: string;
    name: string;
    output: unknown;
    evaluatedInputs?: { inputId: string; inputName: string | null; inputValue: unknown }[];
    matchedRules?: { ruleId: string; ruleIndex: number; evaluatedOutputs: unknown[] }[];
  }[];
}

const questions = readLines<Question>('dmn-evaluations.jsonl');
const answers = readLines<Answer>('dmn-answers.jsonl');
const asked = questions.flatMap(({ file, decision, contexts }) =>
  contexts.map((context) => ({ file, decision, context })),
);
const cases = asked.map((question, place) => ({ ...question, camunda: answers[place]! }));
const models = new Map<string, DecisionModel>();

beforeAll(async () => {
  for (const { file } of questions) models.set(file, await parseDecisions(readText('dmn', `${file}.dmn`)));
});

describe('decisions are made as Camunda makes them', () => {
  it.each(questions)('$file: $decision', ({ file, decision }) => {
    const model = models.get(file)!;
    const isDecision = (id: string) => model.decisions.some((known) => known.id === id);
    const mine = cases.filter((other) => other.file === file && other.decision === decision);
    for (const { context, camunda } of mine) {
      expect({ context, ...ours(model, decision, context) }).toEqual({
        context,
        ...theirs(camunda, isDecision),
      });
    }
  });

  it('has an answer to every question', () => {
    expect(cases.length).toBeGreaterThan(500);
    expect(answers).toHaveLength(cases.length);
  });
});

function ours(model: DecisionModel, decision: string, context: Record<string, unknown>) {
  if (!model.decisions.some(({ id }) => id === decision)) return { ok: false, result: undefined, trace: [] };
  const { output, evaluatedDecisions, failure } = evaluateDecision(model, decision, context, goldenNow);
  return {
    ok: failure === undefined,
    result: failure ? undefined : output,
    trace: evaluatedDecisions.map(({ decisionId, decisionName, output, evaluatedInputs, matchedRules }) => ({
      decisionId,
      decisionName,
      output,
      evaluatedInputs,
      matchedRules,
    })),
  };
}

/** Camunda's component tells of each call of a business knowledge model as well, which is no decision. */
function theirs({ ok, result, evaluatedDecisions }: Answer, isDecision: (id: string) => boolean) {
  return {
    ok,
    result,
    trace: evaluatedDecisions
      .filter(({ decisionId }) => isDecision(decisionId))
      .map(({ decisionId, name, output, evaluatedInputs = [], matchedRules = [] }) => ({
        decisionId,
        decisionName: name,
        output,
        evaluatedInputs,
        matchedRules,
      })),
  };
}
