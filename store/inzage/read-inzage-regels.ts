import { isVertelbaar } from '../../domain/verantwoording/inzagelog.js';
import type { Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readLine } from '../verwerkingslog/read-line.js';

/** The lines of the verwerkingslog about these keys of which a person may hear, the oldest first. */
export async function readInzageRegels(
  { tx }: Pick<UnitOfWork, 'tx'>,
  betrokkeneIds: readonly string[],
): Promise<Verwerkingslogregel[]> {
  const rijen = await tx
    .selectFrom('verwerkingslogIndex')
    .innerJoin('verwerkingslog', 'verwerkingslog.volgnummer', 'verwerkingslogIndex.volgnummer')
    .select(['verwerkingslog.volgnummer', 'verwerkingslog.regel'])
    .where('verwerkingslogIndex.betrokkeneId', 'in', [...betrokkeneIds, ''])
    .orderBy('verwerkingslogIndex.volgnummer')
    .execute();
  return rijen.map(({ volgnummer, regel }) => readLine(volgnummer, regel)).filter(isVertelbaar);
}
