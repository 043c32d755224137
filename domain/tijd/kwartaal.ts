import { dagVan, momentOp } from './amsterdam.js';

/** A quarter of a year in the Netherlands: `2026-K4`. */
export type Kwartaal = `${number}-K${1 | 2 | 3 | 4}`;

export function kwartaalVan(moment: Date): Kwartaal {
  const [jaar = 0, maand = 0] = dagVan(moment).split('-').map(Number);
  return `${jaar}-K${Math.ceil(maand / 3)}` as Kwartaal;
}

/** From its first moment up to, but not including, that of the next. */
export function grenzenVan(kwartaal: Kwartaal): { vanaf: Date; tot: Date } {
  return { vanaf: beginVan(kwartaal), tot: beginVan(volgend(kwartaal)) };
}

/** Every quarter that ended between two moments, in order. */
export function afgelopenKwartalen(vanaf: Date, nu: Date): Kwartaal[] {
  const kwartalen: Kwartaal[] = [];
  const lopend = kwartaalVan(nu);
  for (let kwartaal = kwartaalVan(vanaf); kwartaal < lopend; kwartaal = volgend(kwartaal))
    kwartalen.push(kwartaal);
  return kwartalen;
}

function volgend(kwartaal: Kwartaal): Kwartaal {
  const { jaar, nummer } = split(kwartaal);
  return (nummer === 4 ? `${jaar + 1}-K1` : `${jaar}-K${nummer + 1}`) as Kwartaal;
}

function beginVan(kwartaal: Kwartaal): Date {
  const { jaar, nummer } = split(kwartaal);
  return momentOp(`${jaar}-${String(nummer * 3 - 2).padStart(2, '0')}-01`, '00:00');
}

function split(kwartaal: Kwartaal): { jaar: number; nummer: number } {
  const [jaar = '', nummer = ''] = kwartaal.split('-K');
  return { jaar: Number(jaar), nummer: Number(nummer) };
}
