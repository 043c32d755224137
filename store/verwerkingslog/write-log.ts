import type { Insertable } from 'kysely';
import { canonicalLine } from '../../domain/verantwoording/verwerkingslog.js';
import type { VerwerkingslogIndexTabel, VerwerkingslogTabel } from '../database/tables/verantwoording.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { BEGIN, lineHash, sealHead } from './chain.js';
import { completeLine } from './complete-line.js';
import { indexOf } from './index-of.js';

/** How many lines go in one statement: a database takes a limited number of values at once. */
const BLAD = 500;

/**
 * Puts the lines of a transaction at the end of the chain. There is one end: whoever writes holds it until the
 * transaction is confirmed, so this is the last thing that a transaction does.
 */
export async function writeLog(
  { tx, sleutels, regels: { versie }, logregels, lock }: UnitOfWork,
  einde: Date,
): Promise<void> {
  if (logregels.length === 0) return;
  await lock('verwerkingslog');
  const kop = await tx.selectFrom('verwerkingslogKop').select(['volgnummer', 'hash']).executeTakeFirst();
  let volgnummer = kop?.volgnummer ?? 0;
  let hash = kop?.hash ?? BEGIN;
  const regels: VerwerkingslogTabel[] = [];
  const index: Insertable<VerwerkingslogIndexTabel>[] = [];
  for (const aantekening of logregels) {
    const vorigeHash = hash;
    volgnummer += 1;
    const regel = completeLine(aantekening, { volgnummer, einde, regelversie: versie });
    const canoniek = canonicalLine(regel);
    hash = lineHash(vorigeHash, canoniek);
    regels.push({ volgnummer, regel: canoniek, vorigeHash, hash });
    index.push(indexOf(volgnummer, regel));
  }
  for (let van = 0; van < regels.length; van += BLAD) {
    await tx
      .insertInto('verwerkingslog')
      .values(regels.slice(van, van + BLAD))
      .execute();
    await tx
      .insertInto('verwerkingslogIndex')
      .values(index.slice(van, van + BLAD))
      .execute();
  }
  const nieuw = { volgnummer, hash, zegel: sealHead(sleutels.hmac, volgnummer, hash) };
  await tx
    .insertInto('verwerkingslogKop')
    .values({ id: 1, ...nieuw })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(nieuw))
    .execute();
}
