import type { Settings } from '../config/env.js';
import type { Sleutelbron } from '../store/load-sleutels.js';

/** Where the keys of the dossiers come from. */
export function sleutelbron({ SLEUTELS, SLEUTELS_BESTAND, SLEUTELS_OPDRACHT }: Settings): Sleutelbron {
  return { waarde: SLEUTELS, bestand: SLEUTELS_BESTAND, opdracht: SLEUTELS_OPDRACHT };
}
