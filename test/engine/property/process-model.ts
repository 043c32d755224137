import type { Expression, Value } from './expression.js';

/**
 * A block-structured process in the abstract: the XML that the engine gets and the prediction of the reference are both
 * made from this. Every block has one way in and at most one way out.
 */
export type Block =
  | { readonly kind: 'sequence'; readonly blocks: readonly Block[] }
  | Activity
  | {
      readonly kind: 'exclusive' | 'inclusive';
      readonly id: string;
      readonly branches: readonly Conditional[];
    }
  | { readonly kind: 'parallel'; readonly id: string; readonly branches: readonly Block[] }
  | { readonly kind: 'race'; readonly id: string; readonly branches: readonly Awaited[] }
  | { readonly kind: 'loop'; readonly id: string; readonly body: Block; readonly times: number }
  | Awaiting
  | Throwing
  | Ending;

/** A branch of a gateway; the one without a condition is its default. */
export interface Conditional {
  readonly condition: Expression | null;
  readonly body: Block;
}

/** A branch of an event-based gateway. */
export interface Awaited {
  readonly event: Awaiting;
  readonly body: Block;
}

/** An intermediate catch event. */
export interface Awaiting {
  readonly kind: 'catch';
  readonly id: string;
  readonly trigger: Waiting;
  readonly outputs: Mappings;
}

export interface Throwing {
  readonly kind: 'throw';
  readonly id: string;
  readonly throws: { readonly type: 'none' } | Thrown;
}

/** An end event: the way ends here. */
export interface Ending {
  readonly kind: 'end';
  readonly id: string;
  readonly throws:
    | { readonly type: 'none' }
    | { readonly type: 'terminate' }
    | { readonly type: 'error'; readonly name: string }
    | Thrown;
}

export interface Thrown {
  readonly type: 'escalation' | 'signal';
  readonly name: string;
}

/** Target to source. */
export type Mappings = readonly (readonly [target: string, source: Expression])[];

export interface Activity {
  readonly kind: 'activity';
  readonly id: string;
  readonly work: Work;
  readonly inputs: Mappings;
  readonly outputs: Mappings;
  /** How many execution listeners it has at its start and its end. */
  readonly listeners: { readonly start: number; readonly end: number };
  readonly boundaries: readonly Boundary[];
  readonly multi: Multi | null;
}

export type Work =
  | { readonly type: 'service' | 'plain' }
  | { readonly type: 'user'; readonly completingListeners: number }
  | { readonly type: 'script'; readonly source: Expression; readonly result: string }
  | { readonly type: 'decision'; readonly result: string }
  | { readonly type: 'receive'; readonly message: string }
  | { readonly type: 'subProcess'; readonly inside: Inside }
  | { readonly type: 'call'; readonly processId: string; readonly propagate: boolean };

/** What is in a process, a subprocess or an event subprocess. */
export interface Inside {
  readonly body: Block;
  readonly handlers: readonly Handler[];
}

/** An event subprocess. */
export interface Handler {
  readonly id: string;
  readonly trigger: Trigger;
  readonly interrupting: boolean;
  readonly inside: Inside;
}

export interface Boundary {
  readonly id: string;
  readonly trigger: Trigger;
  readonly interrupting: boolean;
  readonly outputs: Mappings;
  readonly body: Block;
  /** Whether its way comes back to what follows on the activity; else it has an end of its own. */
  readonly returns: boolean;
}

export interface Multi {
  readonly items: Expression;
  readonly sequential: boolean;
  /** The variable of which each iteration gives the value for the output collection. */
  readonly collects: { readonly collection: string; readonly variable: string } | null;
  readonly until: Expression | null;
}

/** What can be waited for. */
export type Waiting =
  | { readonly type: 'timer'; readonly seconds: number; readonly repeats: number | null }
  | { readonly type: 'message' | 'signal'; readonly name: string };

/** What a boundary event or event subprocess reacts to; a code that is null catches every code. */
export type Trigger = Waiting | { readonly type: 'error' | 'escalation'; readonly code: string | null };

export interface ProcessModel extends Inside {
  readonly id: string;
}

/** The first process is begun by clients, the others by call activities. */
export type Model = readonly ProcessModel[];

export type Variables = Readonly<Record<string, Value>>;

/** Whether a token can come out of the end of a block. */
export function reachesEnd(block: Block): boolean {
  switch (block.kind) {
    case 'sequence':
      return block.blocks.every(reachesEnd);
    case 'exclusive':
    case 'inclusive':
    case 'race':
      return block.branches.some(({ body }) => reachesEnd(body));
    case 'parallel':
      return block.branches.some(reachesEnd);
    case 'loop':
    case 'activity':
    case 'catch':
    case 'throw':
      return true;
    case 'end':
      return false;
  }
}
