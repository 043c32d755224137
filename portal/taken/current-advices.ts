import { type Afschermbaar, isAfgeschermd } from '../../domain/toegang/afgeschermd.js';

/** Anything that is made in versions. */
interface Versie {
  versie: number;
}

/** The version that is being made, or was made last. */
export function latestWeging<W extends Versie>(wegingen: readonly W[]): W | undefined {
  return [...wegingen].sort((one, other) => other.versie - one.versie)[0];
}

/** The advices of that version; empty when there is none, or none for this person. */
export function currentAdvices<A>(
  wegingen: readonly (Versie & { adviezen: Afschermbaar<A[]> })[],
): readonly A[] {
  const adviezen = latestWeging(wegingen)?.adviezen;
  return adviezen === undefined || isAfgeschermd(adviezen) ? [] : adviezen;
}
