/** What a reader knows of the hidden counts: the coefficients of those that are in it, and what they add up to. */
export interface Vergelijking {
  termen: Map<string, number>;
  uitkomst: number;
}

/** Coefficients and results are whole numbers or simple fractions; anything smaller is a rounding error. */
const NUL = 1e-9;

/**
 * All that follows from these equations together, as simply as it can be said (reduced row echelon form): a count that
 * can be computed stands alone in an equation.
 */
export function losOp(vergelijkingen: readonly Vergelijking[]): Vergelijking[] {
  const open = vergelijkingen.map(kopieOf);
  const opgelost: Vergelijking[] = [];
  for (;;) {
    const spil = open.shift();
    if (spil === undefined) return opgelost;
    const [naam, factor] = spil.termen.entries().next().value ?? [];
    if (naam === undefined || factor === undefined) continue;
    deel(spil, factor);
    for (const andere of [...open, ...opgelost]) trekAf(andere, spil, andere.termen.get(naam) ?? 0);
    opgelost.push(spil);
  }
}

function kopieOf({ termen, uitkomst }: Vergelijking): Vergelijking {
  return { termen: new Map(termen), uitkomst };
}

function deel(vergelijking: Vergelijking, factor: number): void {
  for (const [naam, term] of vergelijking.termen) vergelijking.termen.set(naam, term / factor);
  vergelijking.uitkomst /= factor;
}

function trekAf(van: Vergelijking, spil: Vergelijking, keer: number): void {
  if (keer === 0) return;
  for (const [naam, term] of spil.termen) {
    const rest = (van.termen.get(naam) ?? 0) - keer * term;
    if (Math.abs(rest) < NUL) van.termen.delete(naam);
    else van.termen.set(naam, rest);
  }
  van.uitkomst -= keer * spil.uitkomst;
}
