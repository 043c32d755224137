import { type Adviestabel, tabeladviesSchema, uitkomstenOf } from '../../domain/weging/tabeladvies.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What a table advised when it was asked last, person by person. */
export async function readLaatsteAdviezen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
  tabel: Adviestabel,
): Promise<{ uitkomst: string | null; regels: string[] }[]> {
  const rijen = await tx
    .selectFrom('tabeladvies')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('tabel', '=', tabel)
    .orderBy('vastgelegdOp', 'desc')
    .execute();
  const [laatste] = rijen;
  return rijen
    .filter(({ vastgelegdOp }) => vastgelegdOp === laatste?.vastgelegdOp)
    .map(({ regels, uitkomst, ...rij }) => {
      const advies = tabeladviesSchema.parse({
        ...rij,
        regels: JSON.parse(regels) as unknown,
        uitkomst: JSON.parse(uitkomst) as unknown,
      });
      return { uitkomst: uitkomstenOf(advies)[0] ?? null, regels: advies.regels };
    });
}
