import { actieBevestigen } from './actie-bevestigen.js';
import { actieHerverdelen } from './actie-herverdelen.js';
import { actieUitvoeren } from './actie-uitvoeren.js';
import { uitstelBesluiten } from './uitstel-besluiten.js';
import { vervallenBevestigen } from './vervallen-bevestigen.js';

/** The tasks of `actie`: one action, from asking its holder to its end. */
export const actieTaken = [
  actieBevestigen,
  actieHerverdelen,
  actieUitvoeren,
  uitstelBesluiten,
  vervallenBevestigen,
] as const;
