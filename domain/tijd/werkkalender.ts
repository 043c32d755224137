import { dagErbij } from './amsterdam.js';
import { feestdagenIn } from './feestdagen.js';

/** Not in the weekend and not on a public holiday. */
export function isWerkdag(dag: string): boolean {
  const weekdag = new Date(`${dag}T00:00:00Z`).getUTCDay();
  return weekdag !== 0 && weekdag !== 6 && !feestdagenIn(Number(dag.slice(0, 4))).has(dag);
}

/** The nth working day after this day. */
export function werkdagenErbij(dag: string, aantal: number): string {
  let resultaat = dag;
  for (let over = aantal; over > 0;) {
    resultaat = dagErbij(resultaat, 1);
    if (isWerkdag(resultaat)) over -= 1;
  }
  return resultaat;
}

/** The working day that lies so many working days before this day. */
export function werkdagenEraf(dag: string, aantal: number): string {
  let eerder = dag;
  for (let over = aantal; over > 0;) {
    eerder = dagErbij(eerder, -1);
    if (isWerkdag(eerder)) over -= 1;
  }
  return eerder;
}
