import type { Activity, Work } from '../process-model.js';
import { indexes } from '../names.js';
import { evaluateAt } from './attempt.js';
import { untilIdle } from './blocks.js';
import type { Blocks } from './blocks.js';
import { waitFor } from './events.js';
import { beginInstance } from './instances.js';
import type { Payload, Place } from './place.js';
import { Gate, TURN } from './threads.js';
import type { Flow } from './threads.js';
import { job, pass, take, visit } from './visit.js';
import type { Element } from './visit.js';
import type { World } from './world.js';

/** What each kind of activity does. */
export function workOf(
  world: World,
  blocks: Blocks,
  { id, work }: Activity,
): Pick<Element, 'begin' | 'ready'> {
  switch (work.type) {
    case 'plain':
      return { begin: pass };
    case 'service':
      return { begin: service };
    case 'user':
      return { begin: (place) => person(place, work) };
    case 'script':
      return {
        begin: (place) => {
          take(place, { [work.result]: evaluateAt(place, work.source, 'EXTRACT_VALUE_ERROR') });
          return pass();
        },
      };
    case 'decision':
      return {
        begin: (place) => {
          const output = evaluateAt(place, { is: 'plus', name: 'a', add: 1 }, 'DECISION_EVALUATION_ERROR');
          take(place, { [work.result]: output });
          return pass();
        },
      };
    case 'receive':
      return { begin: (place) => receive(world, place, work.message) };
    case 'subProcess': {
      const idle = new WeakMap<Place, Gate>();
      return {
        begin: (place) => {
          const gate = new Gate();
          idle.set(place, gate);
          place.onIdle = gate.open;
          blocks.openHandlers(place, work.inside.handlers);
          world.send(place, (token) =>
            blocks.inside({ scope: place, token }, work.inside, function* () {
              yield* visit(world, { scope: place, token }, { id: `${id}-start`, begin: pass });
            }),
          );
          return untilIdle(place, gate);
        },
        ready: (place) => untilIdle(place, idle.get(place) ?? new Gate()),
      };
    }
    case 'call':
      return { begin: (place) => call(world, blocks, place, work) };
  }
}

// helpers

function* service(place: Place): Flow {
  take(place, yield* job(place, place.id, 'BPMN_ELEMENT'));
  yield TURN;
}

/** A person completes the task when all listeners agree (user-task-listeners.md). */
function* person(place: Place, { completingListeners }: Extract<Work, { type: 'user' }>): Flow {
  for (let isAgreed = false; !isAgreed;) {
    const asked = new Gate<Payload>();
    place.userTask = { completing: null, complete: asked.open };
    const variables: Payload = yield asked;
    place.userTask.completing = variables;
    yield TURN;
    isAgreed = true;
    for (const index of indexes(completingListeners)) {
      const answer = yield* job(place, `${place.id}-completing${index}`, 'TASK_LISTENER');
      isAgreed = !('denied' in answer);
      if (!isAgreed) break;
      yield TURN;
    }
    if (!isAgreed) continue;
    place.userTask = null;
    take(place, variables);
    yield TURN;
  }
}

function receive(world: World, place: Place, message: string): Flow {
  const got = new Gate();
  const event = {
    elementId: place.id,
    trigger: { type: 'message', name: message } as const,
    interrupting: true,
  };
  waitFor(world, place, event, (payload) => {
    place.stopWaiting([place.id]);
    take(place, payload);
    got.open();
  });
  return (function* () {
    yield got;
    yield TURN;
  })();
}

function call(
  world: World,
  blocks: Blocks,
  place: Place,
  { processId, propagate }: Extract<Work, { type: 'call' }>,
): Flow {
  const returned = new Gate<Payload>();
  place.called = beginInstance(world, blocks, {
    processId,
    variables: place.allVisible(),
    caller: place,
    ended: returned.open,
  });
  return (function* () {
    const variables: Payload = yield returned;
    if (propagate || place.outputs.length > 0) take(place, variables);
    yield TURN;
  })();
}
