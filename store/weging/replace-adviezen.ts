import type { Advies } from '../../domain/weging/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The advices of one version, with table, version and rule (INV16); the last run of the tables counts. */
export async function replaceAdviezen(
  { tx }: UnitOfWork,
  { casusId, versie, adviezen }: { casusId: string; versie: number; adviezen: readonly Advies[] },
): Promise<void> {
  await tx.deleteFrom('advies').where('casusId', '=', casusId).where('versie', '=', versie).execute();
  if (adviezen.length === 0) return;
  await tx
    .insertInto('advies')
    .values(
      adviezen.map(({ tabel, tabelVersie, regel, uitkomst, reden }) => ({
        casusId,
        versie,
        tabel,
        tabelVersie,
        regel,
        uitkomst,
        reden: reden ?? null,
      })),
    )
    .execute();
}
