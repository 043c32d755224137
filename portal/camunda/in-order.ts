import type { Instantie, Instantiezoekopdracht, Sorteerveld } from '../ports/monitor-port.js';

const VALUE: Readonly<Record<Sorteerveld, (instantie: Instantie) => string | number>> = {
  begonnen: ({ begonnenOp }) => Date.parse(begonnenOp),
  geeindigd: ({ geeindigdOp }) => (geeindigdOp === null ? 0 : Date.parse(geeindigdOp)),
  proces: ({ naam }) => naam,
  versie: ({ versie }) => versie,
  toestand: ({ toestand }) => toestand,
};

/** Instances in the order of a search, as the engine puts those of one question: what is equal goes by key. */
export function inOrder(
  instanties: readonly Instantie[],
  { sorteer, aflopend }: Pick<Instantiezoekopdracht, 'sorteer' | 'aflopend'>,
): Instantie[] {
  const valueOf = VALUE[sorteer];
  const sorted = instanties.toSorted(
    (a, b) => compare(valueOf(a), valueOf(b)) || compare(BigInt(a.instantieKey), BigInt(b.instantieKey)),
  );
  return aflopend ? sorted.reverse() : sorted;
}

const compare = <T extends string | number | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
