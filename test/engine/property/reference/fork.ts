import type { Block } from '../process-model.js';
import { reachesEnd } from '../process-model.js';
import type { Place, Token } from './place.js';
import { Gate, TURN } from './threads.js';
import type { Flow } from './threads.js';
import type { World } from './world.js';

/** Where a token is. */
export interface At {
  readonly scope: Place;
  readonly token: Token;
  /** Told when the token waits for good at a join to which not all come. */
  readonly onStuck?: () => void;
  /** Told when the token has taken a way that does not lead to the join; it may be long on that way. */
  readonly onLost?: () => void;
}

/**
 * Goes all branches side by side. The token of the fork waits for those that lead to the join: a branch can turn off
 * the way to it, end there, or be stuck for good at a join of its own. A parallel gateway waits for every one; an inclusive one for
 * each that still comes (inclusive-gateways.md). False when none comes.
 */
export function* fork(
  world: World,
  at: At,
  wanted: {
    branches: readonly Block[];
    waitsFor: 'every one' | 'each that still comes';
    walk: (at: At, branch: Block) => Flow<boolean>;
  },
): Flow<boolean> {
  const { branches, waitsFor, walk } = wanted;
  const joined = new Gate<boolean>();
  const expected = branches.filter(reachesEnd).length;
  const count = { come: 0, gone: 0, stuck: 0 };
  const check = () => {
    const { come, gone, stuck } = count;
    const needed = waitsFor === 'every one' ? expected : expected - gone - stuck;
    if (come > 0 && come === needed) joined.open(true);
    else if (come + gone + stuck === expected && come + stuck > 0) at.onStuck?.();
  };
  for (const branch of branches) {
    let isLost = !reachesEnd(branch);
    const settle = (how: keyof typeof count) => {
      if (isLost) return;
      isLost = how === 'gone';
      count[how] += 1;
      if (count.gone === expected) joined.open(false);
      else world.threads.later(check);
    };
    const way = function* (token: Token): Flow {
      yield TURN;
      const told = { onStuck: () => settle('stuck'), onLost: () => settle('gone') };
      const hasCome = yield* walk({ scope: at.scope, token, ...told }, branch);
      settle(hasCome ? 'come' : 'gone');
    };
    world.send(at.scope, way);
  }
  if (expected === 0) return false;
  return yield joined;
}
