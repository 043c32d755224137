import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Logregelrij } from './chain-check.js';

/** How many lines are held in memory at once. */
const BLAD = 1000;

/** The lines of the log after a number, in order, each with its row of the index. */
export async function* readChain({ tx }: Pick<UnitOfWork, 'tx'>, na = 0): AsyncGenerator<Logregelrij> {
  for (let gehad = na; ;) {
    const regels = await tx
      .selectFrom('verwerkingslog')
      .selectAll()
      .where('volgnummer', '>', gehad)
      .orderBy('volgnummer')
      .limit(BLAD)
      .execute();
    const laatste = regels.at(-1)?.volgnummer;
    if (laatste === undefined) return;
    const index = await tx
      .selectFrom('verwerkingslogIndex')
      .selectAll()
      .where('volgnummer', '>', gehad)
      .where('volgnummer', '<=', laatste)
      .execute();
    const perNummer = new Map(index.map((rij) => [rij.volgnummer, rij]));
    for (const regel of regels) yield { ...regel, index: perNummer.get(regel.volgnummer) };
    gehad = laatste;
    if (regels.length < BLAD) return;
  }
}
