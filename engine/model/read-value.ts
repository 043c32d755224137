import { FeelSyntaxError, parseExpression } from '../feel/feel.js';
import type { FeelExpression } from '../feel/feel.js';
import type { ModelValue } from './expression.js';
import type { Problems } from './problems.js';

/** Where a value stands, for the message when it is wrong. */
export interface ValuePlace {
  readonly elementId: string | undefined;
  /** What the value is, as in `job type`. */
  readonly what: string;
}

/** Reads a value that may be text or an expression; null when it is absent or empty. */
export function readValue(
  text: string | undefined,
  place: ValuePlace,
  problems: Problems,
): ModelValue | null {
  if (text === undefined || text.trim() === '') return null;
  if (!isExpression(text)) return { kind: 'static', text };
  const feel = readFeel(text, place, problems);
  return feel && { kind: 'feel', feel };
}

/** As `readValue`, and a problem when there is none. */
export function readRequiredValue(
  text: string | undefined,
  place: ValuePlace,
  problems: Problems,
): ModelValue {
  if (text === undefined || text.trim() === '') problems.add(place.elementId, `must have a ${place.what}`);
  return readValue(text, place, problems) ?? { kind: 'static', text: '' };
}

/** Reads what has to be an expression; null with a problem when it is not one. */
export function readFeel(text: string, place: ValuePlace, problems: Problems): FeelExpression | null {
  if (!isExpression(text)) {
    problems.add(place.elementId, `${place.what} must be a FEEL expression that begins with =`);
    return null;
  }
  try {
    return parseExpression(text.trimStart().slice(1));
  } catch (error) {
    if (!(error instanceof FeelSyntaxError)) throw error;
    problems.add(place.elementId, `${place.what} is not valid FEEL: ${error.message} at ${error.position}`);
    return null;
  }
}

// helpers

function isExpression(text: string): boolean {
  return text.trimStart().startsWith('=');
}
