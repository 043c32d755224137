import type { Model, ProcessModel } from '../process-model.js';
import { Place } from './place.js';
import type { Payload, Token } from './place.js';
import { Threads } from './threads.js';
import type { Flow } from './threads.js';

export interface Message {
  readonly name: string;
  readonly key: string;
  readonly variables: Payload;
  readonly expiresAt: number;
  /** Processes that have had it: each gets it once (concepts/messages.md, cardinality). */
  readonly had: Set<string>;
}

/** All that runs, and what has come to its end. */
export class World {
  readonly threads = new Threads();
  readonly instances = new Set<Place>();
  messages: Message[] = [];
  /** How many instances of each element were completed and terminated. */
  readonly completed: Record<string, number> = {};
  readonly terminated: Record<string, number> = {};
  private lastOrder = 0;

  constructor(
    readonly model: Model,
    public now: number,
  ) {}

  nextOrder(): number {
    this.lastOrder += 1;
    return this.lastOrder;
  }

  processOf(id: string): ProcessModel {
    const found = this.model.find((process) => process.id === id);
    if (found === undefined) throw new Error(`Expected a process ${id}`);
    return found;
  }

  enter(id: string, parent: Place, token: Token | null): Place {
    const place = new Place(id, parent.processId, parent);
    place.token = token;
    parent.children.add(place);
    return place;
  }

  /** Ends a place whose work is done. */
  leave(place: Place): void {
    count(this.completed, place.id);
    this.forget(place);
  }

  /** Ends a place before its work is done, with everything inside it and the instance that it called. */
  kill(place: Place): void {
    if (place.called !== null) this.kill(place.called);
    for (const child of [...place.children]) this.kill(child);
    count(this.terminated, place.id);
    this.forget(place);
  }

  /** Ends everything inside a place, with the tokens on their way; `except` goes on. */
  clear(place: Place, except: Place | null = null): void {
    for (const child of [...place.children]) if (child !== except) this.kill(child);
    for (const token of [...place.tokens]) {
      if (token === except?.token) continue;
      token.dropped = true;
      place.tokens.delete(token);
    }
  }

  /** Lets a token go its way in a place; when it is the last one and nothing else runs, the place is idle. */
  send(place: Place, way: (token: Token) => Flow<unknown>): void {
    const token: Token = { dropped: false };
    place.tokens.add(token);
    this.threads.begin(way(token), { place, token }, () => {
      place.tokens.delete(token);
      if (place.isIdle) place.onIdle();
    });
  }

  private forget(place: Place): void {
    place.alive = false;
    place.parent?.children.delete(place);
    this.instances.delete(place);
    if (place.caller?.called === place) place.caller.called = null;
  }
}

function count(counts: Record<string, number>, id: string): void {
  counts[id] = (counts[id] ?? 0) + 1;
}
