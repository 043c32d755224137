import type { JsonValue } from '../feel/json-value.js';
import type { Variables } from '../json.js';
import type { ElementInstanceKey } from '../keys.js';
import type { MultiInstanceBody } from '../model/executable.js';
import type { MultiInstance } from '../state/instance-tables.js';
import { enterElement } from './enter.js';
import { evaluateFeel } from './evaluate.js';
import { StepStuck } from './incidents.js';
import { terminateChildren } from './terminate.js';
import { localVariables, setLocalVariables } from './variables.js';
import { elementFacts, visitOf } from './visit.js';
import type { Visit } from './visit.js';
import { closeWaiting } from './waiting.js';
import type { Work } from './work.js';

type BodyVisit = Visit<MultiInstanceBody>;

/** The multi-instance body that this visit is an iteration of; undefined for any other. */
export function bodyOf(work: Work, visit: Visit): BodyVisit | undefined {
  const scope = visitOf(work, visit.scopeKey as ElementInstanceKey);
  return scope?.element.kind === 'multiInstanceBody' ? (scope as BodyVisit) : undefined;
}

/** So many iterations begin in one step: a long list would hold up everybody else. */
const ITERATIONS_PER_STEP = 100;

/** Begins iterations side by side, the first of those that are left; the rest is a step of its own. */
export function enterIterations(work: Work, body: BodyVisit): void {
  const { items, created, isSatisfied } = progressOf(work, body);
  if (isSatisfied || work.state.interruptions.has(body.key)) return;
  const until = Math.min(created + ITERATIONS_PER_STEP, items.length);
  for (let begun = created; begun < until; begun += 1) enterIteration(work, body);
  if (until < items.length) work.enqueue({ do: 'enterIterations', elementInstanceKey: body.key });
}

/** Begins the next iteration, with the variables that belong to it (multi-instance.md). */
export function enterIteration(work: Work, body: BodyVisit): void {
  const { items, created } = progressOf(work, body);
  const { inner, inputElement, outputElement } = body.element;
  const loopCounter = created + 1;
  const entered = { element: inner, scopeKey: body.key, consumedFlowIds: [], loopCounter };
  const { key } = enterElement(work, body, entered);
  const written = outputElement === null ? null : WRITTEN.exec(outputElement.source)?.[1];
  setLocalVariables(work, key, {
    ...(written ? { [written]: null } : {}),
    ...(inputElement === null ? {} : { [inputElement]: items[created] ?? null }),
    loopCounter,
  });
  work.enqueue({ do: 'activate', elementInstanceKey: key });
}

/**
 * Ends an iteration: its output goes into the collection, and the body goes on with the next one or completes, early
 * when its completion condition holds. Throws StepStuck.
 */
export function completeIteration(work: Work, body: BodyVisit, visit: Visit): void {
  collectOutput(work, body, visit);
  const isEnough = isCompletionReached(work, body, visit);
  closeWaiting(work, visit);
  work.emit({ type: 'elementCompleted', ...elementFacts(visit) });
  const { items, created } = progressOf(work, body);
  if (isEnough) {
    work.emit({ type: 'multiInstanceSatisfied', ...elementFacts(body) });
    terminateChildren(work, body.key);
  } else if (created < items.length) {
    // The rest of a parallel one begins in a step that waits already.
    if (body.element.isSequential) enterIteration(work, body);
    return;
  }
  if (!work.state.elementInstances.byScope.has(body.key))
    work.enqueue({ do: 'complete', elementInstanceKey: body.key });
}

// helpers

/** An output element that is a variable, or reaches into one: each iteration gets a variable of its own for it. */
const WRITTEN = /^\s*([\p{L}_][\p{L}\p{N}_]*)(?:\.[\p{L}_][\p{L}\p{N}_]*)*\s*$/u;

function progressOf(work: Work, { key }: BodyVisit): MultiInstance {
  const progress = work.state.multiInstances.get(key);
  if (progress === undefined) throw new Error(`Expected multi-instance body ${key} to have begun`);
  return progress;
}

function collectOutput(work: Work, body: BodyVisit, visit: Visit): void {
  const { outputCollection, outputElement } = body.element;
  if (outputCollection === null || outputElement === null) return;
  const output = evaluateFeel(work, outputElement, visit.key, 'EXTRACT_VALUE_ERROR');
  const collected = localVariables(work.state, body.key)[outputCollection];
  const loopCounter = work.state.elementInstances.get(visit.key)?.loopCounter ?? 1;
  if (!Array.isArray(collected))
    throw new StepStuck(
      'EXTRACT_VALUE_ERROR',
      `Expected output collection '${outputCollection}' to be a list`,
    );
  // Another element can have written the variable meanwhile.
  if (collected.length < loopCounter)
    throw new StepStuck(
      'EXTRACT_VALUE_ERROR',
      `Expected output collection '${outputCollection}' to have a place for item ${loopCounter}; it has ${collected.length}`,
    );
  const filled: JsonValue[] = collected.with(loopCounter - 1, output);
  setLocalVariables(work, body.key, { [outputCollection]: filled });
}

/** The condition sees how far the body is, this iteration counted as completed. */
function isCompletionReached(work: Work, body: BodyVisit, visit: Visit): boolean {
  const { completionCondition } = body.element;
  if (completionCondition === null) return false;
  const { items, created, completed } = progressOf(work, body);
  const progress: Variables = {
    numberOfInstances: items.length,
    numberOfActiveInstances: created - completed - 1,
    numberOfCompletedInstances: completed + 1,
    numberOfTerminatedInstances: 0,
  };
  const reached = evaluateFeel(work, completionCondition, visit.key, 'EXTRACT_VALUE_ERROR', progress);
  if (typeof reached === 'boolean') return reached;
  throw new StepStuck('EXTRACT_VALUE_ERROR', 'Expected the completion condition to be true or false');
}
