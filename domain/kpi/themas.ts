import { DREMPEL } from '../kleine-aantallen/bescherm.js';
import { THEMACODES, type Thema } from '../nazorg/thema.js';
import type { Kpigebeurtenis } from './deelmeting.js';

/**
 * The themes that policy may hear of: each played in five or more casussen of the period (A4.4, E21, INV11). Only that
 * they did is said, never in how many, so that nothing is left to work out.
 */
export function getoondeThemas(periode: readonly Kpigebeurtenis[]): Thema[] {
  return THEMACODES.filter((thema) => {
    const casussen = periode.filter(({ soort, waarde }) => soort === 'THEMA_GEMELD' && waarde === thema);
    return new Set(casussen.map(({ casusId }) => casusId)).size >= DREMPEL;
  });
}
