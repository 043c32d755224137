import type { Deps } from '../deps.js';
import type { Limiet } from '../melden/limiet.js';

export interface ApiLimieten {
  melden: Limiet;
  volgen: Limiet;
}

const perPortal = new WeakMap<Deps, ApiLimieten>();

/** The limits of the API, per client and quarter of an hour. */
export function apiLimietenOf(deps: Deps): ApiLimieten {
  let limieten = perPortal.get(deps);
  if (limieten === undefined) {
    const { createLimiet } = deps.guards;
    limieten = { melden: createLimiet(deps.clock, 300), volgen: createLimiet(deps.clock, 100) };
    perPortal.set(deps, limieten);
  }
  return limieten;
}
