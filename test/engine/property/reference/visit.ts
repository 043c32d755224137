import type { Mappings } from '../process-model.js';
import { indexes } from '../names.js';
import { attempt, evaluateAt } from './attempt.js';
import { Gate, TURN } from './threads.js';
import type { Flow } from './threads.js';
import type { Exit, Job, Payload, Place, Token } from './place.js';
import type { World } from './world.js';

/** What makes an element different from any other. */
export interface Element {
  readonly id: string;
  readonly inputs?: Mappings;
  readonly outputs?: Mappings;
  readonly listeners?: { readonly start: number; readonly end: number };
  /** What has to be done before it is activated. */
  before?(): Flow;
  /** Begins the work; may be stuck. The flow that it gives goes on until the work is done. */
  begin(place: Place): Flow;
  /** What is waited for again when completing was stuck. */
  ready?(place: Place): Flow;
  /** The last thing before the element is left; may be stuck. */
  finish?(place: Place): void;
  /** What is done in the moment of leaving; may be stuck. */
  leaving?(place: Place): void;
}

/** A token goes through an element, until that is left one way or another. */
export function* visit(world: World, at: { scope: Place; token: Token }, element: Element): Flow<Exit> {
  const place = world.enter(element.id, at.scope, at.token);
  const left = new Gate<Exit>();
  place.onExit = left.open;
  world.threads.begin(live(world, place, element), { place });
  return yield left;
}

/** An event that has happened already: it takes in what it brought and goes on. */
export function* visitHappened(
  world: World,
  at: { scope: Place; token: Token },
  event: { id: string; outputs: Mappings; payload: Payload; begin?: () => Flow },
): Flow {
  const place = world.enter(event.id, at.scope, at.token);
  const left = new Gate<Exit>();
  place.outputs = event.outputs;
  take(place, event.payload);
  place.onExit = left.open;
  const element: Element = { begin: nothing, ...event };
  world.threads.begin(happened(world, place, element), { place });
  yield left;
}

/** Nothing to do. */
export function* pass(): Flow {
  yield TURN;
}

/** The life of an element, from its activation on. */
export function* live(world: World, place: Place, element: Element): Flow {
  if (element.before !== undefined) yield* element.before();
  yield TURN;
  const { inputs = [], listeners } = element;
  place.outputs = element.outputs ?? [];
  let work: Flow | undefined;
  const map = () => place.setLocal(mapped(place, inputs));
  const begin = () => {
    work = element.begin(place);
  };
  if (listeners === undefined || listeners.start === 0) {
    yield* attempt(place, () => {
      map();
      begin();
    });
  } else {
    yield* attempt(place, map);
    yield* listen(place, 'start', listeners.start);
    yield* attempt(place, begin);
  }
  if (work !== undefined) yield* work;
  yield* complete(world, place, element);
}

export function* complete(world: World, place: Place, element: Element): Flow {
  const { listeners } = element;
  const ready = () => element.ready?.(place) ?? nothing();
  const finish = () => {
    applyOutputs(place);
    element.finish?.(place);
  };
  const leaving = () => element.leaving?.(place);
  if (listeners === undefined || listeners.end === 0) {
    yield* attempt(
      place,
      () => {
        finish();
        leaving();
      },
      ready,
    );
  } else {
    yield* attempt(place, finish, ready);
    place.stopWaiting();
    yield* listen(place, 'end', listeners.end);
    yield* attempt(place, leaving);
  }
  world.leave(place);
  place.onExit({ by: 'completion' });
}

/** What a job, message or decision brought: for the output mappings, or else for everybody (variables.md). */
export function take(place: Place, payload: Payload): void {
  if (place.outputs.length > 0) place.setLocal(payload);
  else place.propagate(payload);
}

/** A job that somebody outside does; gives the variables that it was completed with. */
export function* job(place: Place, type: string, kind: Job['kind']): Flow<Payload> {
  const done = new Gate<Payload>();
  place.job = { type, kind, retries: kind === 'BPMN_ELEMENT' ? 2 : 3, state: 'open', complete: done.open };
  const answer: Payload = yield done;
  place.job = null;
  return answer;
}

// helpers

function* nothing(): Flow {}

function* happened(world: World, place: Place, element: Element): Flow {
  yield TURN;
  yield* element.begin(place);
  yield* complete(world, place, element);
}

/** Listeners are asked one after the other (execution-listeners.md). */
function* listen(place: Place, event: 'start' | 'end', count: number): Flow {
  for (const index of indexes(count)) {
    const answer = yield* job(place, `${place.id}-${event}${index}`, 'EXECUTION_LISTENER');
    if (event === 'start') place.setLocal(answer);
    else place.parent?.propagate(answer);
    yield TURN;
  }
  yield TURN;
}

/** In an iteration they may write its own variables (multi-instance.md, variable mappings). */
function applyOutputs(place: Place): void {
  const outer = place.loopCounter === null ? place.parent : place;
  outer?.propagate(mapped(place, place.outputs));
}

function mapped(place: Place, mappings: Mappings): Payload {
  const results: Record<string, Payload[string]> = {};
  for (const [target, source] of mappings)
    results[target] = evaluateAt(place, source, 'IO_MAPPING_ERROR', results);
  return results;
}
