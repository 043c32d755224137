import { isDiskFailure } from '../storage/disk-error.js';
import { InvalidSearch } from '../projections/search/invalid-search.js';
import { cannotWrite, invalidArgument, Problem } from './problem.js';

/**
 * The one translation of what was thrown into what is answered. What is not a refusal is a defect: the answer then
 * says no more than that.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidSearch) return invalidArgument(error.message);
  if (isDiskFailure(error)) return cannotWrite();
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return ofTheFramework(statusCode, String(code));
  }
  return new Problem(
    500,
    'INTERNAL_ERROR',
    'An unexpected error occurred; the log of the engine has the cause',
  );
}

/** Refusals before a route is reached: the parsers of bodies. */
function ofTheFramework(status: number, code: string): Problem {
  if (status === 413) {
    return new Problem(
      413,
      'PAYLOAD_TOO_LARGE',
      'Expected a smaller request: it is larger than this engine takes',
    );
  }
  if (status === 415) {
    return new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Expected a body of the type application/json');
  }
  return new Problem(status, 'INVALID_ARGUMENT', `Expected a well-formed request (${code})`);
}
