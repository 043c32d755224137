import type { IncidentErrorType } from '../events/incident-events.js';
import { evaluateExpression } from '../feel/feel.js';
import type { FeelExpression } from '../feel/feel.js';
import type { JsonValue } from '../feel/json-value.js';
import type { Variables } from '../json.js';
import type { ScopeKey } from '../keys.js';
import type { ModelValue } from '../model/expression.js';
import { StepStuck } from './incidents.js';
import { visibleVariables } from './variables.js';
import type { Work } from './work.js';

/** Evaluates in the sight of a scope, `extra` before the variables of the scope. Throws StepStuck. */
export function evaluateFeel(
  work: Work,
  feel: FeelExpression,
  scopeKey: ScopeKey,
  errorType: IncidentErrorType,
  extra: Variables = {},
): JsonValue {
  const named = Object.entries(extra).filter(([name]) => feel.names.includes(name));
  const variables = { ...visibleVariables(work.state, scopeKey, feel.names), ...Object.fromEntries(named) };
  const result = evaluateExpression(feel, variables, new Date(work.now));
  if (!result.ok) throw new StepStuck(errorType, `Expression '${feel.source}' failed: ${result.message}`);
  return result.value;
}

/** The value of something in the model: its text, or what its expression gives. */
export function evaluateValue(work: Work, value: ModelValue, scopeKey: ScopeKey): JsonValue {
  if (value.kind === 'static') return value.text;
  return evaluateFeel(work, value.feel, scopeKey, 'EXTRACT_VALUE_ERROR');
}

/** A value that has to be text. Throws StepStuck; `what` names it in the message. */
export function evaluateText(work: Work, value: ModelValue, scopeKey: ScopeKey, what: string): string {
  const text = evaluateValue(work, value, scopeKey);
  if (typeof text !== 'string') throw wrongType(what, 'a string', value, text);
  return text;
}

/** A value that has to be a whole number, or text that is one. Throws StepStuck. */
export function evaluateInteger(work: Work, value: ModelValue, scopeKey: ScopeKey, what: string): number {
  const found = evaluateValue(work, value, scopeKey);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw wrongType(what, 'a whole number', value, found);
  return number;
}

/** Whom a value of the model lets through: text is a list with commas, an expression gives a list of strings. */
export function evaluateTexts(work: Work, value: ModelValue, scopeKey: ScopeKey, what: string): string[] {
  if (value.kind === 'static')
    return value.text
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const list = evaluateValue(work, value, scopeKey);
  if (list === null) return [];
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw wrongType(what, 'a list of strings', value, list);
  }
  return list;
}

/** A problem with the type of a value; the value itself stays out, because it may tell about a person. */
export function wrongType(what: string, expected: string, value: ModelValue, found: JsonValue): StepStuck {
  const source = value.kind === 'feel' ? `'=${value.feel.source}'` : 'its text';
  return new StepStuck(
    'EXTRACT_VALUE_ERROR',
    `Expected ${what} to be ${expected}, but ${source} gave ${kindOf(found)}`,
  );
}

// helpers

function kindOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a context' : `a ${typeof value}`;
}
