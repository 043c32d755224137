import { bewijsZoeken } from './bewijs-zoeken.js';
import { doorlaatverbodBesluiten } from './doorlaatverbod-besluiten.js';
import { ingrijpenAfstemmen } from './ingrijpen-afstemmen.js';

/** The tasks of `doorlaatverbod`: A3.1, the side track of police and OM. */
export const doorlaatverbodTaken = [doorlaatverbodBesluiten, bewijsZoeken, ingrijpenAfstemmen] as const;
