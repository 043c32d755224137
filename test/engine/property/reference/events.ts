import type { Boundary, Handler, Trigger } from '../process-model.js';
import { CORRELATION_VARIABLE } from '../names.js';
import { Stuck } from './attempt.js';
import type { MessageWait, Payload, Place } from './place.js';
import type { World } from './world.js';

type Fire = (payload: Payload) => void;

/** Starts to wait at a place for what an event catches; errors and escalations are looked for when thrown. */
export function waitFor(
  world: World,
  place: Place,
  { elementId, trigger, interrupting }: { elementId: string; trigger: Trigger; interrupting: boolean },
  fire: Fire,
): void {
  const wait = { elementId, place, order: world.nextOrder(), interrupting, fire };
  switch (trigger.type) {
    case 'timer': {
      const { seconds, repeats } = trigger;
      place.timers.push({ ...wait, seconds, repeats, dueAt: world.now + seconds * 1_000 });
      return;
    }
    case 'message': {
      const key = place.lookUp(CORRELATION_VARIABLE);
      if (typeof key !== 'string' && typeof key !== 'number') throw new Stuck('EXTRACT_VALUE_ERROR');
      const opened: MessageWait = { ...wait, name: trigger.name, key: String(key) };
      place.messages.push(opened);
      world.threads.later(() => takeBuffered(world, opened));
      return;
    }
    case 'signal':
      place.signals.push({ ...wait, name: trigger.name });
      return;
    case 'error':
    case 'escalation':
      return;
  }
}

/** A new subscription gets the messages that wait for it, oldest first; one, unless it stays open. */
function takeBuffered(world: World, wait: MessageWait): void {
  const { place, name, key } = wait;
  for (const message of world.messages.filter((buffered) => buffered.name === name && buffered.key === key)) {
    const isOpen = place.alive && place.messages.includes(wait);
    if (!isOpen || message.expiresAt <= world.now || message.had.has(place.processId)) continue;
    message.had.add(place.processId);
    wait.fire(message.variables);
  }
}

/** Everything that waits for a message or signal, in any instance, the oldest first. */
export function waiting<Kind extends 'messages' | 'signals' | 'timers'>(
  world: World,
  kind: Kind,
): Place[Kind][number][] {
  return [...world.instances]
    .flatMap((instance) => withInside(instance))
    .flatMap((place): Place[Kind][number][] => place[kind])
    .sort((left, right) => left.order - right.order);
}

/** Gives a signal to all that wait for it now, each in a turn of its own (concepts/signals.md). */
export function broadcast(world: World, name: string, variables: Payload): void {
  for (const wait of waiting(world, 'signals').filter((other) => other.name === name)) {
    world.threads.later(() => {
      if (wait.place.alive && wait.place.signals.includes(wait)) wait.fire(variables);
    });
  }
}

/** What the catching of an event leads to. */
export interface Reactions {
  boundary(host: Place, boundary: Boundary, payload: Payload): void;
  handler(scope: Place, handler: Handler, payload: Payload): void;
}

/**
 * Throws an error or escalation from a place outwards: the nearest event that catches its code takes it, one with the
 * code before one for all codes (error-events.md, escalation-events.md). False when nothing does.
 */
export function throwCode(
  origin: Place,
  thrown: { type: 'error' | 'escalation'; code: string; payload: Payload },
  react: Reactions,
): boolean {
  const { type, code, payload } = thrown;
  const catching = <Catcher extends { trigger: Trigger }>(catchers: readonly Catcher[]) => {
    const of = (wanted: string | null) =>
      catchers.find(({ trigger }) => trigger.type === type && 'code' in trigger && trigger.code === wanted);
    return of(code) ?? of(null);
  };
  for (let place: Place | null = origin; place !== null; place = place.parent ?? place.caller) {
    const boundary = catching(place.boundaries);
    if (boundary !== undefined) {
      react.boundary(place, boundary, payload);
      return true;
    }
    const scope: Place | null = place.parent;
    if (scope === null || scope.interrupted) continue;
    const from = place.id;
    // What an event subprocess throws goes outwards: it does not begin itself again.
    const handler = catching(scope.handlers.filter(({ id }) => id !== from));
    if (handler !== undefined) {
      react.handler(scope, handler, payload);
      return true;
    }
  }
  return false;
}

// helpers

function withInside(place: Place): Place[] {
  return [place, ...[...place.children].flatMap(withInside)];
}
