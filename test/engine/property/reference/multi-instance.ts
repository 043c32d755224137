import type { Value } from '../expression.js';
import type { Multi } from '../process-model.js';
import { evaluateAt, Stuck } from './attempt.js';
import type { Place } from './place.js';
import { Gate, TURN } from './threads.js';
import type { Flow } from './threads.js';
import { live } from './visit.js';
import type { Element } from './visit.js';
import type { World } from './world.js';

/** Does an activity once for each item of a list (multi-instance.md). */
export function multiInstance(
  world: World,
  multi: Multi,
  activity: Element,
): Pick<Element, 'begin' | 'finish'> {
  const { collects } = multi;
  return {
    begin: (body) => {
      const items = evaluateAt(body, multi.items, 'EXTRACT_VALUE_ERROR');
      if (!Array.isArray(items)) throw new Stuck('EXTRACT_VALUE_ERROR');
      if (collects !== null) body.setLocal({ [collects.collection]: items.map(() => null) });
      const run = new Run(world, { multi, activity, body, items });
      return run.all();
    },
    finish: (body) => {
      if (collects === null) return;
      const collection = body.variables.get(collects.collection) ?? [];
      body.parent?.propagate({ [collects.collection]: collection });
    },
  };
}

// helpers

/** One body with its iterations. */
class Run {
  private begun = 0;
  private completed = 0;
  private readonly done = new Gate();

  constructor(
    private readonly world: World,
    private readonly of: { multi: Multi; activity: Element; body: Place; items: readonly Value[] },
  ) {}

  all(): Flow {
    const { items, multi } = this.of;
    const atOnce = multi.sequential ? Math.min(items.length, 1) : items.length;
    for (let count = 0; count < atOnce; count += 1) this.next();
    return this.untilDone();
  }

  private *untilDone(): Flow {
    if (this.of.items.length > 0) yield this.done;
    yield TURN;
  }

  private next(): void {
    const { multi, activity, body, items } = this.of;
    const place = this.world.enter(body.id, body, null);
    place.loopCounter = this.begun + 1;
    place.setLocal({
      ...(multi.collects === null ? {} : { [multi.collects.variable]: null }),
      item: items[this.begun] ?? null,
      loopCounter: place.loopCounter,
    });
    this.begun += 1;
    let isEnough = false;
    place.onExit = () => this.ended(isEnough);
    const leaving = () => {
      isEnough = this.collect(place);
    };
    this.world.threads.begin(live(this.world, place, { ...activity, leaving }), { place });
  }

  /** Puts the output of an iteration in its place; tells whether that was enough. */
  private collect(place: Place): boolean {
    const { collects, until } = this.of.multi;
    if (collects !== null) {
      const collected = this.of.body.variables.get(collects.collection);
      if (!Array.isArray(collected)) throw new Stuck('EXTRACT_VALUE_ERROR');
      const loopCounter = place.loopCounter ?? 1;
      if (collected.length < loopCounter) throw new Stuck('EXTRACT_VALUE_ERROR');
      const filled = collected.with(loopCounter - 1, place.lookUp(collects.variable));
      this.of.body.setLocal({ [collects.collection]: filled });
    }
    if (until === null) return false;
    const extra = { numberOfCompletedInstances: this.completed + 1 };
    const reached = evaluateAt(place, until, 'EXTRACT_VALUE_ERROR', extra);
    if (typeof reached === 'boolean') return reached;
    throw new Stuck('EXTRACT_VALUE_ERROR');
  }

  private ended(isEnough: boolean): void {
    const { multi, body, items } = this.of;
    this.completed += 1;
    if (isEnough) this.world.clear(body);
    else if (multi.sequential && this.begun < items.length) this.next();
    if (body.children.size === 0) this.done.open();
  }
}
