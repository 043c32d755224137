/** Chance that is the same each time, by its seed. */
export interface Dobbelsteen {
  /** One of these, which are not none. */
  kies: <const T>(uit: readonly T[]) => T;
  /** True as often as this, between 0 and 1. */
  kans: (grootte: number) => boolean;
}

/** A mulberry32: small, and the same sequence on every machine. */
export function aDobbelsteen(zaad: number): Dobbelsteen {
  let stand = zaad >>> 0;
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    kies: (uit) => uit[Math.floor(volgende() * uit.length)]!,
    kans: (grootte) => volgende() < grootte,
  };
}
