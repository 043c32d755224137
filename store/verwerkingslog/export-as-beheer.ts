import { createHash, randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { isReden } from '../../domain/toegang/toegangsreden.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { redenPlaats } from '../toegang/reden-plaats.js';
import { appendLog } from './append-log.js';
import { type Loguitvoer, type Periode, readPeriode, toUitvoer } from './export-log.js';

/** The name under which the command stands in the log: who holds the machine is not known by name. */
export const BEHEER = 'log-export';

/**
 * The same export for who holds the machine, by the command; with a reason that is kept, and a line in the log.
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters
 */
export async function exportAsBeheer(uow: UnitOfWork, periode: Periode, reden: string): Promise<Loguitvoer> {
  if (!isReden(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const redenId = randomUUID();
  const gebruikerId = `systeem:${BEHEER}`;
  await uow.tx
    .insertInto('toegangsreden')
    .values({
      redenId,
      gebruikerId,
      onderwerp: 'verwerkingen',
      tekst: uow.cipher.seal(redenPlaats(redenId), reden.trim()),
      opgegevenOp: uow.nu.toISOString(),
    })
    .execute();
  const regels = await readPeriode(uow, periode);
  const betrokkenen = new Map(
    regels.map(({ betrokkeneSoort, betrokkeneId }) => [
      `${betrokkeneSoort}|${betrokkeneId}`,
      { betrokkeneSoort, betrokkeneId },
    ]),
  );
  appendLog(
    uow,
    [...betrokkenen.values()].map((betrokkene) => ({
      tijdstip: uow.nu.toISOString(),
      verwerking: 'VERWERKINGSLOG_GEEXPORTEERD',
      actie: 'exporteren',
      resultaat: 'OK',
      gebruikerId,
      organisatie: null,
      rollen: [],
      doel: 'toezicht',
      grondslag: 'avgToezicht',
      regel: 'BEHEER',
      ...betrokkene,
      veldgroep: 'logs',
      redenId,
      traceId: createHash('sha256').update(redenId).digest('hex').slice(0, 32),
    })),
  );
  return toUitvoer(uow, regels, { door: gebruikerId, redenId });
}
