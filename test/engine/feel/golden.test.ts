import {
  evaluateExpression,
  evaluateUnaryTests,
  FeelSyntaxError,
  parseExpression,
  parseUnaryTests,
} from '../../../engine/feel/feel.js';
import { goldenNow, readLines } from '../golden/read.js';

interface Question {
  family: string;
  expression: string;
  context?: Record<string, unknown>;
  unary?: true;
  input?: unknown;
}

type Answer = { ok: true; result: unknown; warnings?: string[] } | { ok: false; stage: 'parse' | 'evaluate' };

const questions = readLines<Question>('feel-expressions.jsonl');
const answers = readLines<Answer>('feel-answers.jsonl');
const known = readLines<Question & { reason: string; about?: 'warnings' }>('known-differences.jsonl');
const families = [...new Set(questions.map(({ family }) => family))];

describe('FEEL answers as Camunda does', () => {
  it.each(families)('%s', (family) => {
    // Given the questions of a family, and the differences that are known and explained
    const expected = known.filter((other) => other.family === family && other.about !== 'warnings');

    // When each is asked
    const differences = questions.flatMap((question, place) => {
      if (question.family !== family) return [];
      const ours = answer(question);
      const camunda = answers[place]!;
      const isKnown = known.some((other) => other.about === 'warnings' && isAbout(other, question));
      const [left, right] = isKnown ? [withoutWarnings(ours), withoutWarnings(camunda)] : [ours, camunda];
      return same(left, right) ? [] : [{ question, ours, camunda }];
    });

    // Then the answers differ where that is known, and nowhere else
    const differing = differences.map(({ question }) => question);
    const unexplained = differences.filter(
      ({ question }) => !expected.some((other) => isAbout(other, question)),
    );
    expect(unexplained).toEqual([]);
    expect(expected.filter((other) => !differing.some((question) => isAbout(other, question)))).toEqual([]);
  });

  it('warns of other things only where that is known', () => {
    const elsewhere = known.filter(({ about }) => about === 'warnings');
    const differing = elsewhere.filter((difference) => {
      const place = questions.findIndex((question) => isAbout(difference, question));
      return place >= 0 && !same(answer(questions[place]!), answers[place]!);
    });
    expect(differing).toEqual(elsewhere);
  });

  it('has an answer to every question', () => {
    expect(questions.length).toBeGreaterThan(4400);
    expect(answers).toHaveLength(questions.length);
  });
});

function answer({ expression, context = {}, unary, input }: Question): Answer {
  try {
    const result = unary
      ? evaluateUnaryTests(parseUnaryTests(expression), input, context, goldenNow)
      : evaluateExpression(parseExpression(expression), context, goldenNow);
    if (!result.ok) return { ok: false, stage: 'evaluate' };
    const types = result.warnings.map((warning) => warning.split(':')[0]!);
    return { ok: true, result: result.value, ...(types.length > 0 ? { warnings: types } : {}) };
  } catch (error) {
    if (error instanceof FeelSyntaxError) return { ok: false, stage: 'parse' };
    throw error;
  }
}

function withoutWarnings(answer: Answer): Answer {
  return answer.ok ? { ok: true, result: answer.result } : answer;
}

function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/** The order of the entries of a context does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isAbout(difference: Question, question: Question): boolean {
  const parts = ({ expression, context, unary, input }: Question) => ({ expression, context, unary, input });
  return same(parts(difference), parts(question));
}
