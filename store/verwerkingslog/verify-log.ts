import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { Sleutels } from '../sleutels.js';
import { BEGIN, lineHash, sealHead } from './append-log.js';

/** Whether the verwerkingslog is whole. */
export type LogControle =
  | { heel: true; regels: number }
  /** `volgnummer`: the first line that is missing, changed or out of order. */
  | { heel: false; volgnummer: number };

/** Walks the chain from the first line to the sealed head. */
export async function verifyLog(db: Kysely<Schema>, sleutels: Pick<Sleutels, 'hmac'>): Promise<LogControle> {
  let verwacht = 0;
  let hash = BEGIN;
  for await (const rij of db.selectFrom('verwerkingslog').selectAll().orderBy('volgnummer').stream()) {
    verwacht += 1;
    const isHeel =
      rij.volgnummer === verwacht &&
      rij.vorigeHash === hash &&
      rij.hash === lineHash(rij.vorigeHash, rij.regel);
    if (!isHeel) return { heel: false, volgnummer: verwacht };
    hash = rij.hash;
  }
  const kop = await db.selectFrom('verwerkingslogKop').selectAll().executeTakeFirst();
  if (verwacht === 0 && kop === undefined) return { heel: true, regels: 0 };
  const isKopHeel = kop?.volgnummer === verwacht && kop.zegel === sealHead(sleutels.hmac, verwacht, hash);
  return isKopHeel
    ? { heel: true, regels: verwacht }
    : { heel: false, volgnummer: Math.min(verwacht, kop?.volgnummer ?? 0) + 1 };
}
