import { digitsOf } from '../projections/instance-key.js';

/**
 * The answers that clients expect. From 8.9 on a field without a value is `null`; the strict client of 8.8 refuses
 * `null` and wants such a field left out. One answer cannot please both, so the engine is told which to speak.
 */
export type ApiVersion = '8.8' | '8.9';

/** What a client of 8.8 wants otherwise in fields of these names. */
const in88: Record<string, (value: unknown) => unknown> = {
  decisionEvaluationInstanceKey: (value) => digitsOf(value as string),
  /** Required there, also when nothing failed; no decision can have this id. */
  failedDecisionDefinitionId: (value) => value ?? '-',
  failureMessage: (value) => value ?? '',
  salesPlanType: (value) => value ?? '',
  /** Of a form: an object there, JSON text since. */
  schema: (value) => JSON.parse(value as string) as unknown,
};

/** These hold what clients and models put there, which is passed on as it is. */
const untouched = new Set(['variables', 'customHeaders', 'result']);

/** An answer in the shape of 8.9, as a client of `version` wants it. */
export function answerFor(version: ApiVersion, answer: unknown): unknown {
  return version === '8.9' ? answer : withoutNulls(answer);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (Object.hasOwn(in88, name)) kept[name] = in88[name]!(field);
    else if (field !== null) kept[name] = untouched.has(name) ? field : withoutNulls(field);
  }
  return kept;
}
