import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { Advies } from '../../domain/weging/weging.js';
import type { WegingWeergave } from '../../store/weergave.js';

/** The version that is being made, or was made last. */
export function latestWeging(wegingen: readonly WegingWeergave[]): WegingWeergave | undefined {
  return [...wegingen].sort((one, other) => other.versie - one.versie)[0];
}

/** The advices of that version; empty when there is none, or none for this person. */
export function currentAdvices(wegingen: readonly WegingWeergave[]): readonly Advies[] {
  const adviezen = latestWeging(wegingen)?.adviezen;
  return adviezen === undefined || isAfgeschermd(adviezen) ? [] : adviezen;
}
