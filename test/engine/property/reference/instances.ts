import { attempt } from './attempt.js';
import type { Blocks } from './blocks.js';
import { Place } from './place.js';
import type { Payload } from './place.js';
import { TURN } from './threads.js';
import type { Flow } from './threads.js';
import { pass, visit } from './visit.js';
import type { World } from './world.js';

/** Begins an instance of a process; `ended` is told its variables when everything in it is done. */
export function beginInstance(
  world: World,
  blocks: Blocks,
  wanted: {
    processId: string;
    variables: Payload;
    caller: Place | null;
    ended?: (variables: Payload) => void;
  },
): Place {
  const process = world.processOf(wanted.processId);
  const instance = new Place(process.id, process.id, null, wanted.caller);
  world.instances.add(instance);
  instance.setLocal(wanted.variables);
  instance.onIdle = () => {
    const variables = Object.fromEntries(instance.variables);
    world.leave(instance);
    wanted.ended?.(variables);
  };
  /** What begins its event subprocesses is waited for first; an incident of that stands at the instance. */
  function* prepare(): Flow {
    yield TURN;
    yield* attempt(instance, () => blocks.openHandlers(instance, process.handlers));
  }
  world.send(instance, (token) =>
    blocks.inside({ scope: instance, token }, process, function* () {
      yield* visit(
        world,
        { scope: instance, token },
        {
          id: `${process.id}-start`,
          ...(process.handlers.length > 0 && { before: prepare }),
          begin: pass,
        },
      );
    }),
  );
  return instance;
}
