import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type Ketenbreuk, checkChain } from './chain-check.js';
import { readChain } from './read-chain.js';
import { readLine } from './read-line.js';
import type { Zegel } from './zegels/zegel.js';

/** Whether the verwerkingslog is whole. */
export type LogControle =
  | {
      heel: true;
      regels: number;
      /** The day of the oldest line that no seal covers; null when all are sealed. */
      onverzegeldVanaf: string | null;
    }
  /** `volgnummer`: the first line that is missing, changed or out of order. */
  | ({ heel: false } & Ketenbreuk);

/** Walks the chain from the first line to the sealed head; in a snapshot, because lines keep being added. */
export async function verifyLog(uow: UnitOfWork, zegels: readonly Zegel[] = []): Promise<LogControle> {
  const verzegeld = Math.max(0, ...zegels.map(({ volgnummer }) => volgnummer));
  const controle = checkChain({ hmac: uow.sleutels.hmac, zegels });
  let regels = 0;
  let onverzegeldVanaf: string | null = null;
  for await (const rij of readChain(uow)) {
    const breuk = controle.next(rij);
    if (breuk !== null) return { heel: false, ...breuk };
    if (rij.volgnummer === verzegeld + 1)
      onverzegeldVanaf = dagVan(new Date(readLine(rij.volgnummer, rij.regel).tijdstip));
    regels += 1;
  }
  const kop = await uow.tx.selectFrom('verwerkingslogKop').selectAll().executeTakeFirst();
  const breuk = controle.end(kop);
  return breuk === null ? { heel: true, regels, onverzegeldVanaf } : { heel: false, ...breuk };
}
