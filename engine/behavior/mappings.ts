import type { JsonValue } from '../feel/json-value.js';
import type { Variables } from '../json.js';
import type { ScopeKey } from '../keys.js';
import type { Mapping } from '../model/expression.js';
import { ownValue } from '../state/own-value.js';
import { evaluateFeel } from './evaluate.js';
import { propagateVariables, setLocalVariables, visibleValue } from './variables.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Makes the local variables of an element. Throws StepStuck. */
export function applyInputMappings(work: Work, { key, element }: Visit): void {
  if (element.inputs.length === 0) return;
  const results: Variables = {};
  for (const mapping of element.inputs) {
    const [name = '', ...path] = mapping.target;
    // An input mapping writes the whole path: nothing that an outer variable of that name holds is taken over.
    results[name] = withValue(ownValue(results, name), path, sourceValue(work, mapping, key, results));
  }
  setLocalVariables(work, key, results);
}

/**
 * Merges what the output mappings of an element name into the scope around it. Those of an iteration of a multi-instance
 * body may write its own variables, from which its output is taken (multi-instance.md). Throws StepStuck.
 */
export function applyOutputMappings(work: Work, { key, scopeKey, element }: Visit): void {
  if (element.outputs.length === 0) return;
  const isIteration = (work.state.elementInstances.get(key)?.loopCounter ?? null) !== null;
  const outer = isIteration ? key : scopeKey;
  const results: Variables = {};
  for (const mapping of element.outputs) {
    const [name = '', ...path] = mapping.target;
    const before = ownValue(results, name) ?? visibleValue(work.state, outer, name);
    results[name] = withValue(before, path, sourceValue(work, mapping, key, results));
  }
  propagateVariables(work, outer, results);
}

/**
 * Takes in what a job, a message or a decision brought: with output mappings it stays at the element for them to
 * choose from, without them all of it is merged into the process instance.
 */
export function takePayload(work: Work, { key, element }: Visit, payload: Variables): void {
  if (element.outputs.length > 0) setLocalVariables(work, key, payload);
  else propagateVariables(work, key, payload);
}

// helpers

function sourceValue(work: Work, { source }: Mapping, scopeKey: ScopeKey, results: Variables): JsonValue {
  if (source === null) return null;
  if (source.kind === 'static') return source.text;
  return evaluateFeel(work, source.feel, scopeKey, 'IO_MAPPING_ERROR', results);
}

function withValue(before: JsonValue | undefined, path: readonly string[], value: JsonValue): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const context = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  return { ...context, [name]: withValue(ownValue(context, name), rest, value) };
}
