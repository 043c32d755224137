import type {
  Activity,
  Block,
  Boundary,
  Conditional,
  Ending,
  Handler,
  Inside,
  Throwing,
} from '../process-model.js';
import { reachesEnd } from '../process-model.js';
import { counterOf, isEnough } from '../names.js';
import { evaluateAt, Stuck } from './attempt.js';
import { allFulfilled, firstFulfilled, isTrue } from './choices.js';
import { broadcast, throwCode, waitFor } from './events.js';
import { fork } from './fork.js';
import type { At } from './fork.js';
import { multiInstance } from './multi-instance.js';
import type { Payload, Place } from './place.js';
import { Gate, TURN } from './threads.js';
import type { Flow } from './threads.js';
import { live, pass, take, visit, visitHappened } from './visit.js';
import { workOf } from './work.js';
import type { World } from './world.js';

/** The way of tokens through blocks. A flow tells whether its token comes out at the end of the block. */
export class Blocks {
  constructor(private readonly world: World) {}

  /** What is in a process, a subprocess or an event subprocess, its start event first. */
  *inside(at: At, { body }: Inside, begin: () => Flow): Flow {
    yield* begin();
    yield TURN;
    if (!(yield* this.walk(at, body))) return;
    yield TURN;
    yield* visit(this.world, at, { id: `${at.scope.id}-end`, begin: pass });
  }

  /** Waits for what begins the event subprocesses of a place; may be stuck. */
  openHandlers(scope: Place, handlers: readonly Handler[]): void {
    scope.handlers = handlers;
    for (const handler of handlers) {
      waitFor(this.world, scope, { ...handler, elementId: `${handler.id}-start` }, (payload) =>
        this.beginHandler(scope, handler, payload),
      );
    }
  }

  private *walk(at: At, block: Block): Flow<boolean> {
    switch (block.kind) {
      case 'sequence':
        if (!reachesEnd(block)) at.onLost?.();
        for (const [index, part] of block.blocks.entries()) {
          if (index > 0) yield TURN;
          if (!(yield* this.walk(at, part))) return false;
        }
        return true;
      case 'activity':
        return yield* this.activity(at, block);
      case 'exclusive':
        return yield* this.exclusive(at, block);
      case 'inclusive':
        return yield* this.inclusive(at, block);
      case 'parallel':
        return yield* this.parallel(at, block);
      case 'race':
        return yield* this.race(at, block);
      case 'loop':
        return yield* this.loop(at, block);
      case 'catch':
        yield* visit(this.world, at, {
          id: block.id,
          outputs: block.outputs,
          begin: (place) => {
            const caught = new Gate();
            const event = { elementId: block.id, trigger: block.trigger, interrupting: true };
            waitFor(this.world, place, event, (payload) => {
              place.stopWaiting([block.id]);
              take(place, payload);
              caught.open();
            });
            return opened(caught);
          },
        });
        return true;
      case 'throw':
        yield* visit(this.world, at, { id: block.id, begin: (place) => this.throwing(place, block.throws) });
        return true;
      case 'end':
        yield* visit(this.world, at, { id: block.id, begin: (place) => this.throwing(place, block.throws) });
        return false;
    }
  }

  /** What throw and end events do. An escalation goes on unless what catches it interrupts this very event. */
  private throwing(place: Place, throws: Throwing['throws'] | Ending['throws']): Flow {
    const done = new Gate();
    switch (throws.type) {
      case 'none':
        break;
      case 'signal':
        broadcast(this.world, throws.name, Object.fromEntries(place.variables));
        break;
      case 'escalation':
        this.world.threads.later(done.open);
        this.throwCode(place, { type: 'escalation', code: throws.name, payload: {} });
        return waited(done);
      case 'error':
        if (!this.throwCode(place, { type: 'error', code: throws.name, payload: {} }))
          throw new Stuck('UNHANDLED_ERROR_EVENT');
        return waited(done);
      case 'terminate':
        if (place.parent !== null) this.terminate(place.parent, place);
        break;
    }
    return pass();
  }

  /** Everything else in the scope ends, and nothing begins there any more (terminate-events.md). */
  private terminate(scope: Place, by: Place): void {
    this.world.clear(scope, by);
    scope.stopWaiting(scope.handlers.map(({ id }) => `${id}-start`));
  }

  /** False when nothing catches it. */
  throwCode(
    origin: Place,
    thrown: { type: 'error' | 'escalation'; code: string; payload: Payload },
  ): boolean {
    return throwCode(origin, thrown, {
      boundary: (host, boundary, payload) => this.fireBoundary(host, boundary, payload),
      handler: (scope, handler, payload) => this.beginHandler(scope, handler, payload),
    });
  }

  private *activity(at: At, activity: Activity): Flow<boolean> {
    const { id, boundaries, multi } = activity;
    const { world } = this;
    const once = workOf(world, this, activity);
    const element =
      multi === null
        ? { ...activity, ...once }
        : { id, ...multiInstance(world, multi, { ...activity, ...once }) };
    const exit = yield* visit(world, at, {
      ...element,
      begin: (place) => {
        place.boundaries = boundaries;
        for (const boundary of boundaries)
          waitFor(world, place, { ...boundary, elementId: boundary.id }, (payload) =>
            this.fireBoundary(place, boundary, payload),
          );
        return element.begin(place);
      },
    });
    if (exit.by === 'boundary' && !(yield* this.boundaryWay(at, exit.boundary, exit.payload))) return false;
    if (boundaries.some(({ returns, body }) => returns && reachesEnd(body))) {
      yield TURN;
      yield* visit(world, at, { id: `${id}-on`, begin: pass });
    }
    return true;
  }

  private fireBoundary(host: Place, boundary: Boundary, payload: Payload): void {
    const scope = host.parent;
    if (scope === null) throw new Error(`Expected ${host.id} to be in something`);
    if (boundary.interrupting) {
      this.world.kill(host);
      host.onExit({ by: 'boundary', boundary, payload });
    } else {
      this.world.send(scope, (token) => this.boundaryWay({ scope, token }, boundary, payload));
    }
  }

  private *boundaryWay(at: At, boundary: Boundary, payload: Payload): Flow<boolean> {
    if (!boundary.returns) at.onLost?.();
    yield* visitHappened(this.world, at, { ...boundary, payload });
    yield TURN;
    const reached = yield* this.walk(at, boundary.body);
    if (!reached || boundary.returns) return reached;
    yield TURN;
    yield* visit(this.world, at, { id: `${boundary.id}-end`, begin: pass });
    return false;
  }

  private beginHandler(scope: Place, { id, interrupting, inside }: Handler, payload: Payload): void {
    const { world } = this;
    if (interrupting) {
      world.clear(scope);
      scope.stopWaiting(scope.handlers.map((handler) => `${handler.id}-start`));
      scope.interrupted = true;
    }
    const place = world.enter(id, scope, null);
    const begun = new Gate();
    const idle = new Gate();
    place.onIdle = idle.open;
    place.onExit = () => {
      if (scope.isIdle) scope.onIdle();
    };
    const start = world.enter(`${id}-start`, place, null);
    start.propagate(payload);
    const element = {
      id,
      begin: () => {
        this.openHandlers(place, inside.handlers);
        world.send(place, (token) =>
          this.inside({ scope: place, token }, inside, function* () {
            yield begun;
          }),
        );
        world.threads.later(() => {
          if (!start.alive) return;
          world.leave(start);
          begun.open();
        });
        return untilIdle(place, idle);
      },
      ready: () => untilIdle(place, idle),
    };
    world.threads.begin(live(world, place, element), { place });
  }

  private *exclusive(
    at: At,
    { id, branches }: { id: string; branches: readonly Conditional[] },
  ): Flow<boolean> {
    let chosen: Conditional | undefined;
    yield* visit(this.world, at, {
      id,
      begin: pass,
      leaving: (place) => {
        chosen = firstFulfilled(place, branches);
      },
    });
    yield TURN;
    if (chosen === undefined || !(yield* this.walk(at, chosen.body))) return false;
    yield TURN;
    yield* visit(this.world, at, { id: `${id}-join`, begin: pass });
    return true;
  }

  /** Joins what was begun as soon as nothing of it can still come (inclusive-gateways.md). */
  private *inclusive(
    at: At,
    { id, branches }: { id: string; branches: readonly Conditional[] },
  ): Flow<boolean> {
    let chosen: readonly Conditional[] = [];
    yield* visit(this.world, at, {
      id,
      begin: pass,
      leaving: (place) => {
        chosen = allFulfilled(place, branches);
      },
    });
    const joined = yield* this.fork(
      at,
      'each that still comes',
      chosen.map(({ body }) => body),
    );
    if (joined) yield* visit(this.world, at, { id: `${id}-join`, begin: pass });
    return joined;
  }

  private *parallel(at: At, { id, branches }: { id: string; branches: readonly Block[] }): Flow<boolean> {
    yield* visit(this.world, at, { id, begin: pass });
    const joined = yield* this.fork(at, 'every one', branches);
    if (joined) yield* visit(this.world, at, { id: `${id}-join`, begin: pass });
    return joined;
  }

  private fork(
    at: At,
    waitsFor: 'every one' | 'each that still comes',
    branches: readonly Block[],
  ): Flow<boolean> {
    return fork(this.world, at, { branches, waitsFor, walk: (inBranch, body) => this.walk(inBranch, body) });
  }

  private *race(at: At, { id, branches }: Extract<Block, { kind: 'race' }>): Flow<boolean> {
    let won: { branch: (typeof branches)[number]; payload: Payload } | undefined;
    const { world } = this;
    yield* visit(world, at, {
      id,
      begin: (place) => {
        const decided = new Gate();
        for (const branch of branches) {
          const event = { elementId: branch.event.id, trigger: branch.event.trigger, interrupting: true };
          waitFor(world, place, event, (payload) => {
            won = { branch, payload };
            decided.open();
          });
        }
        return waited(decided);
      },
    });
    if (won === undefined) throw new Error(`Expected an event to have happened at ${id}`);
    const { branch, payload } = won;
    yield* visitHappened(world, at, { ...branch.event, payload, begin: pass });
    yield TURN;
    if (!(yield* this.walk(at, branch.body))) return false;
    yield TURN;
    yield* visit(world, at, { id: `${id}-join`, begin: pass });
    return true;
  }

  private *loop(at: At, { id, body, times }: Extract<Block, { kind: 'loop' }>): Flow<boolean> {
    const { world } = this;
    const counter = counterOf(id);
    for (let isDone = false; !isDone;) {
      yield* visit(world, at, { id, begin: pass });
      yield TURN;
      if (!(yield* this.walk(at, body))) return false;
      yield TURN;
      yield* visit(world, at, {
        id: `${id}-count`,
        begin: (place) => {
          place.propagate({
            [counter]: evaluateAt(place, { is: 'counted', name: counter }, 'EXTRACT_VALUE_ERROR'),
          });
          return pass();
        },
      });
      yield TURN;
      yield* visit(world, at, {
        id: `${id}-enough`,
        begin: pass,
        leaving: (place) => {
          isDone = isTrue(place, isEnough(counter, times));
        },
      });
      yield TURN;
    }
    yield* visit(world, at, { id: `${id}-out`, begin: pass });
    return true;
  }
}

/** A place is done when nothing runs in it any more; an event may have begun something new since. */
export function* untilIdle(place: Place, idle: Gate): Flow {
  while (!place.isIdle) {
    yield idle;
    yield TURN;
  }
}

// helpers

function* opened(gate: Gate): Flow {
  yield gate;
  yield TURN;
}

function* waited(gate: Gate): Flow {
  yield gate;
}
