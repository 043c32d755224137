import type { UnitOfWork } from '../database/unit-of-work.js';
import { BEGIN, lineHash, sealHead } from './chain.js';

/** Whether the verwerkingslog is whole. */
export type LogControle =
  | { heel: true; regels: number }
  /** `volgnummer`: the first line that is missing, changed or out of order. */
  | { heel: false; volgnummer: number };

/** How many lines are held in memory at once. */
const BLAD = 1000;

/** Walks the chain from the first line to the sealed head; in a snapshot, because lines keep being added. */
export async function verifyLog({ tx, sleutels }: UnitOfWork): Promise<LogControle> {
  let verwacht = 0;
  let hash = BEGIN;
  for (;;) {
    const blad = await tx
      .selectFrom('verwerkingslog')
      .selectAll()
      .where('volgnummer', '>', verwacht)
      .orderBy('volgnummer')
      .limit(BLAD)
      .execute();
    for (const rij of blad) {
      verwacht += 1;
      const isHeel =
        rij.volgnummer === verwacht &&
        rij.vorigeHash === hash &&
        rij.hash === lineHash(rij.vorigeHash, rij.regel);
      if (!isHeel) return { heel: false, volgnummer: verwacht };
      hash = rij.hash;
    }
    if (blad.length < BLAD) break;
  }
  const kop = await tx.selectFrom('verwerkingslogKop').selectAll().executeTakeFirst();
  if (verwacht === 0 && kop === undefined) return { heel: true, regels: 0 };
  const isKopHeel =
    kop?.volgnummer === verwacht &&
    kop.hash === hash &&
    kop.zegel === sealHead(sleutels.hmac, verwacht, hash);
  return isKopHeel
    ? { heel: true, regels: verwacht }
    : { heel: false, volgnummer: Math.min(verwacht, kop?.volgnummer ?? 0) + 1 };
}
