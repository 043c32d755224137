import { evaluate, Failed } from '../expression.js';
import type { Expression, Value } from '../expression.js';
import type { Incident, Job, Payload, Place } from './place.js';
import { Gate, TURN } from './threads.js';
import type { Flow } from './threads.js';

/** Thrown by what cannot go on: an incident waits in its place (concepts/incidents.md). */
export class Stuck extends Error {
  constructor(readonly errorType: string) {
    super(errorType);
  }
}

/** Evaluates in the sight of a place, `extra` before its variables. */
export function evaluateAt(
  place: Place,
  expression: Expression,
  errorType: string,
  extra: Payload = {},
): Value {
  try {
    return evaluate(expression, (name) => (name in extra ? (extra[name] ?? null) : place.lookUp(name)));
  } catch (error) {
    if (error instanceof Failed) throw new Stuck(errorType);
    throw error;
  }
}

/**
 * Does something that may be stuck: then nothing of it remains, and it is tried again when its incident is resolved;
 * `ready` is waited for before.
 */
export function* attempt(place: Place, action: () => void, ready: () => Flow = function* () {}): Flow {
  for (;;) {
    const restore = save(place);
    const resolved = new Gate();
    try {
      action();
      return;
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      restore();
      raise(place, error.errorType, null, resolved.open);
    }
    yield resolved;
    yield TURN;
    yield* ready();
  }
}

export function raise(place: Place, errorType: string, job: Job | null, goOn: () => void): void {
  const incident: Incident = {
    errorType,
    job,
    resolve: () => {
      place.incidents.splice(place.incidents.indexOf(incident), 1);
      goOn();
    },
  };
  place.incidents.push(incident);
}

// helpers

function save(place: Place): () => void {
  const saved = place.outwards().map((outer) => ({
    outer,
    variables: [...outer.variables],
    waits: [[...outer.timers], [...outer.messages], [...outer.signals]],
  }));
  return () => {
    for (const { outer, variables, waits } of saved) {
      outer.variables.clear();
      for (const [name, value] of variables) outer.variables.set(name, value);
      const lists: unknown[][] = [outer.timers, outer.messages, outer.signals];
      lists.forEach((list, index) => list.splice(0, list.length, ...(waits[index] ?? [])));
    }
  };
}
