import type { Deps } from '../deps.js';
import type { Limiet } from './limiet.js';

export interface Limieten {
  /** Sending a melding. A school or shelter shares one address, so there is room for several. */
  versturen: Limiet;
  /** Saving a page of the form. */
  bewaren: Limiet;
  /** Trying a code: low, so that guessing leads nowhere. */
  volgen: Limiet;
}

const perPortal = new WeakMap<Deps, Limieten>();

/** The limits of one running portal. Pages with the 112 information have none. */
export function limietenOf(deps: Deps): Limieten {
  let limieten = perPortal.get(deps);
  if (limieten === undefined) {
    limieten = {
      versturen: deps.guards.createLimiet(deps.clock, 20),
      bewaren: deps.guards.createLimiet(deps.clock, 300),
      volgen: deps.guards.createLimiet(deps.clock, 10),
    };
    perPortal.set(deps, limieten);
  }
  return limieten;
}
