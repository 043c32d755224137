import { bijdrageLeveren } from './bijdrage-leveren.js';
import { melderHoren } from './melder-horen.js';
import { overlegOpenen } from './overleg-openen.js';
import { tweedeWegingVaststellen } from './tweede-weging-vaststellen.js';
import { vragenOpstellen } from './vragen-opstellen.js';
import { wegingskaderInvullen } from './wegingskader-invullen.js';

/** The tasks of `verrijken-en-tweede-weging`: A3.3. */
export const verrijkenEnTweedeWegingTaken = [
  vragenOpstellen,
  bijdrageLeveren,
  melderHoren,
  overlegOpenen,
  wegingskaderInvullen,
  tweedeWegingVaststellen,
] as const;
