import type { Value } from '../expression.js';
import type { Boundary, Handler, Mappings, Waiting } from '../process-model.js';

/** How an element was left. */
export type Exit =
  | { readonly by: 'completion' }
  | { readonly by: 'boundary'; readonly boundary: Boundary; readonly payload: Payload };

/** Something that a place waits for; `fire` is what happens then. */
export interface Wait {
  readonly elementId: string;
  readonly place: Place;
  /** Older ones come first. */
  readonly order: number;
  readonly interrupting: boolean;
  readonly fire: (payload: Payload) => void;
}

export type Payload = Readonly<Record<string, Value>>;
export type TimerWait = Wait & { dueAt: number; repeats: number | null; readonly seconds: number };
export type MessageWait = Wait & { readonly name: string; readonly key: string };
export type SignalWait = Wait & { readonly name: string };

export interface Job {
  readonly type: string;
  readonly kind: 'BPMN_ELEMENT' | 'EXECUTION_LISTENER' | 'TASK_LISTENER';
  retries: number;
  state: 'open' | 'failed' | 'errorThrown';
  readonly complete: (answer: Payload) => void;
}

export interface UserTask {
  /** What it is being completed with, while listeners have a say. */
  completing: Payload | null;
  readonly complete: (variables: Payload) => void;
}

export interface Incident {
  readonly errorType: string;
  readonly job: Job | null;
  readonly resolve: () => void;
}

/** A token on its way through the elements of a place. */
export interface Token {
  dropped: boolean;
}

/** Where variables live and things are waited for: a process instance or an element instance. */
export class Place {
  readonly variables = new Map<string, Value>();
  readonly children = new Set<Place>();
  readonly tokens = new Set<Token>();
  readonly timers: TimerWait[] = [];
  readonly messages: MessageWait[] = [];
  readonly signals: SignalWait[] = [];
  readonly incidents: Incident[] = [];
  job: Job | null = null;
  userTask: UserTask | null = null;
  /** The process instance that a call activity waits for. */
  called: Place | null = null;
  alive = true;
  /** An interrupting event subprocess has begun: no other begins here any more. */
  interrupted = false;
  loopCounter: number | null = null;
  boundaries: readonly Boundary[] = [];
  outputs: Mappings = [];
  handlers: readonly Handler[] = [];
  /** The token that is in this element; null for what was not entered by one. */
  token: Token | null = null;
  onExit: (exit: Exit) => void = () => undefined;
  /** What happens when nothing runs inside any more. */
  onIdle: () => void = () => undefined;

  constructor(
    readonly id: string,
    readonly processId: string,
    readonly parent: Place | null,
    /** The call activity that a process instance belongs to. */
    readonly caller: Place | null = null,
  ) {}

  get isIdle(): boolean {
    return this.tokens.size === 0 && this.children.size === 0;
  }

  /** This place and those around it, as far as the process instance. */
  outwards(): Place[] {
    return this.parent === null ? [this] : [this, ...this.parent.outwards()];
  }

  /** This place and everything inside it, called instances included. */
  everything(): Place[] {
    const inside = [...this.children].flatMap((child) => child.everything());
    return [this, ...inside, ...(this.called?.everything() ?? [])];
  }

  lookUp(name: string): Value {
    const holder = this.outwards().find(({ variables }) => variables.has(name));
    return holder?.variables.get(name) ?? null;
  }

  allVisible(): Record<string, Value> {
    return Object.fromEntries(
      this.outwards()
        .reverse()
        .flatMap(({ variables }) => [...variables]),
    );
  }

  setLocal(variables: Payload): void {
    for (const [name, value] of Object.entries(variables)) this.variables.set(name, value);
  }

  /** Each to the nearest place that holds its name, else to the process instance (variables.md, propagation). */
  propagate(variables: Payload): void {
    const places = this.outwards();
    for (const [name, value] of Object.entries(variables)) {
      const holder = places.find((place) => place.variables.has(name)) ?? places.at(-1);
      holder?.variables.set(name, value);
    }
  }

  /** Stops waiting for what these elements react to; for everything without them. */
  stopWaiting(elementIds?: readonly string[]): void {
    for (const waits of [this.timers, this.messages, this.signals] as Wait[][]) {
      const left = waits.filter(
        ({ elementId }) => elementIds !== undefined && !elementIds.includes(elementId),
      );
      waits.splice(0, waits.length, ...left);
    }
  }
}

export function isWaiting(trigger: { type: string }): trigger is Waiting {
  return trigger.type === 'timer' || trigger.type === 'message' || trigger.type === 'signal';
}
