import { evaluateExpression as evaluate, FeelSyntaxError, parseExpression } from '../feel/feel.js';
import type { FeelExpression } from '../feel/feel.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

export const evaluateExpression: CommandHandler<'evaluateExpression'> = (work, { expression, variables }) =>
  evaluate(parse(expression), variables, new Date(work.now));

// helpers

function parse(expression: string): FeelExpression {
  try {
    return parseExpression(expression.trimStart().replace(/^=/, ''));
  } catch (error) {
    if (!(error instanceof FeelSyntaxError)) throw error;
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected a FEEL expression, but ${error.message} at ${error.position}`,
    );
  }
}
